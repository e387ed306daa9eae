package org.handrail.core.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.GuideOp;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.conversation.event.AnswerGuessed;
import org.handrail.core.conversation.event.AnswerKept;
import org.handrail.core.conversation.event.Asked;
import org.handrail.core.conversation.event.CardShown;
import org.handrail.core.conversation.event.ChangeProposed;
import org.handrail.core.conversation.event.ConversationBegan;
import org.handrail.core.conversation.event.ConversationClosed;
import org.handrail.core.conversation.event.ConversationPaused;
import org.handrail.core.conversation.event.ConversationRenewed;
import org.handrail.core.conversation.event.ConversationResumed;
import org.handrail.core.conversation.event.DangerAnswered;
import org.handrail.core.conversation.event.DangerAsked;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.FactCorrected;
import org.handrail.core.conversation.event.FactLearned;
import org.handrail.core.conversation.event.GuideChanged;
import org.handrail.core.conversation.event.GuideReady;
import org.handrail.core.conversation.event.LanguageChosen;
import org.handrail.core.conversation.event.NotUnderstood;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.conversation.event.PatientSaid;
import org.handrail.core.conversation.event.PersonRequested;
import org.handrail.core.conversation.event.ProposalDropped;
import org.handrail.core.conversation.event.QuestionAsked;
import org.handrail.core.conversation.event.QuestionReopened;
import org.handrail.core.conversation.event.RequestsOffered;
import org.handrail.core.conversation.event.StartAgainProposed;
import org.handrail.core.conversation.event.StartedAgain;
import org.handrail.core.conversation.event.StepChosen;
import org.handrail.core.conversation.event.TopicAsked;
import org.handrail.core.conversation.event.WordsSaid;
import org.handrail.core.fact.FactValue;
import org.handrail.core.guide.Guide;

/** What happened, as the lines of a play: one line each, so that a difference is a line. */
final class Transcript {
    private Transcript() {}

    /** What happened, in order; {@code marks} are the words of a mark in each language. */
    static List<String> lines(List<Entry> entries, Collection<String> marks) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> {
            String line = line(entry, marks);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        });
        return lines;
    }

    private static String line(Entry entry, Collection<String> marks) {
        return switch (entry.event()) {
            case ConversationBegan e -> "";
            case PatientSaid e -> "";
            case FactLearned e -> "learned: %s = %s".formatted(e.fact(), value(e.value()));
            case FactCorrected e -> "changed: %s = %s (was %s)".formatted(e.fact(), value(e.value()), value(e.was()));
            case QuestionAsked e -> question(e.asked(), marks);
            case CardShown e -> "card: %s | %s".formatted(e.card(), e.title());
            case WordsSaid e -> "says: " + e.text() + offers(e.offers());
            case ChangeProposed e ->
                "proposes: %s = %s | asks again: %s | sets aside: %s"
                        .formatted(e.question(), value(e.value()), list(e.reopens()), list(e.setsAside()));
            case AnswerGuessed e ->
                "guesses: %s = %s"
                        .formatted(
                                e.question(),
                                e.values().stream().map(Transcript::value).collect(Collectors.joining(" or ")));
            case ProposalDropped e -> "dropped:";
            case QuestionReopened e -> "reopened: " + e.question();
            case AnswerKept e -> "kept: " + e.question();
            case StepChosen e -> "step: " + e.step();
            case NotUnderstood e -> "unclear: %d".formatted(e.inARow());
            case TopicAsked e -> "topic: " + e.topic();
            case RequestsOffered e -> "may ask: " + String.join(", ", e.requests());
            case AlertRaised e -> "alert: %s %s | %s".formatted(e.flag(), e.level(), e.words());
            case DangerCardShown e -> "danger: " + danger(e.danger());
            case DangerAsked e -> "asks whether now: " + danger(e.danger());
            case DangerAnswered e -> "danger answered: %s %s".formatted(e.flag(), e.code());
            case PersonRequested e -> "person requested:";
            case ConversationPaused e -> "paused:";
            case ConversationResumed e -> "resumed:";
            case StartAgainProposed e -> "proposes: start again";
            case StartedAgain e -> "started again:";
            case LanguageChosen e -> "language: " + e.language();
            case ConversationRenewed e -> "renewed: " + list(e.again());
            case GuideReady e -> "guide ready:";
            case GuideChanged e -> "guide changed: " + guideChange(e);
            case ConversationClosed e -> "closed: " + e.because();
        };
    }

    private static String question(Asked asked, Collection<String> marks) {
        String choices =
                asked.choices().stream().map(choice -> choice(choice, marks)).collect(Collectors.joining(" "));
        String scale = asked.max() > 0 ? asked.min() + "–" + asked.max() : "";
        return "ask: %s%s | %s | %s"
                .formatted(
                        asked.question(),
                        asked.reopened() ? " again" : "",
                        asked.ask(),
                        choices.isEmpty() ? scale.isEmpty() ? "words" : scale : choices);
    }

    /** A marked choice has a star. */
    private static String choice(Asked.Choice choice, Collection<String> marks) {
        String hint = Objects.requireNonNullElse(choice.hint(), "");
        return marks.stream().anyMatch(hint::startsWith) ? choice.code() + "*" : choice.code();
    }

    private static String danger(DangerCard danger) {
        String calls = danger.calls().stream()
                .map(call -> call.role() + " " + call.number())
                .collect(Collectors.joining(", "));
        return "%s %s | %s | %s".formatted(danger.flag(), danger.level(), danger.title(), calls);
    }

    private static String offers(List<Offer> offers) {
        return offers.isEmpty() ? "" : offers.stream().map(Offer::label).collect(Collectors.joining("] [", " [", "]"));
    }

    private static String guideChange(GuideChanged changed) {
        String line = Objects.requireNonNullElse(changed.line(), "");
        return switch (changed.op()) {
            case GuideOp.Add(String text) -> "%s added | %s".formatted(line, text);
            case GuideOp.Edit(String _, String text) -> "%s edited | %s".formatted(line, text);
            case GuideOp.Remove _ -> line + " removed";
            case GuideOp.Restore _ -> line + " put back";
            case GuideOp.Top _ -> line + " in the top three";
            case GuideOp.Untop _ -> line + " out of the top three";
            case GuideOp.Move(String _, boolean up) -> line + (up ? " up" : " down");
            case GuideOp.Undo _ -> "undone";
        };
    }

    private static String value(FactValue value) {
        return switch (value) {
            case FactValue.Codes(List<String> codes) -> String.join("+", codes);
            case FactValue.Whole(int number) -> Integer.toString(number);
            case FactValue.Words(String text) -> "\"" + text.replace("\n", " ") + "\"";
        };
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }

    /** Where the person's own words stand in place of ours, a star. */
    private static String line(Guide.Line line) {
        return line.edited() ? line.id() + "*" : line.id();
    }

    static List<String> guide(Guide guide) {
        List<String> lines = new ArrayList<>();
        for (Guide.Section section : guide.sections()) {
            String ids = section.lines().stream().map(Transcript::line).collect(Collectors.joining(" "));
            lines.add("guide: %s | %s".formatted(section.id(), ids.isEmpty() ? section.count() + " lines" : ids));
        }
        String removed = guide.editing().removed().stream().map(Guide.Line::id).collect(Collectors.joining(" "));
        if (!removed.isEmpty()) {
            lines.add("guide: removed | " + removed);
        }
        return lines;
    }
}
