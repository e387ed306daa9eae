package org.handrail.web.chat;

import java.util.List;
import java.util.Locale;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Entry;
import org.handrail.core.conversation.Utterance;
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
import org.handrail.core.fact.FactKind;
import org.jspecify.annotations.Nullable;

/** Journal entries → {@code ev} frames. Reasons stay in the journal; what is not for the patient's screen becomes hidden. */
final class EntryFrames {
    private static final String ME = "me";
    private static final String BOT = "bot";
    private static final String SYS = "sys";

    private EntryFrames() {}

    static ServerFrame.Ev of(Entry entry) {
        return switch (entry.event()) {
            case ConversationBegan e ->
                sys(entry, "began", new Body.Began(e.clinic(), e.language(), e.dialogue(), e.version()));
            case PatientSaid e -> said(entry, e);
            case QuestionAsked e -> frame(entry, BOT, "question", question(e.asked()));
            case CardShown e -> frame(entry, BOT, "card", card(e));
            case WordsSaid e -> frame(entry, BOT, "words", new Body.Words(e.key(), e.text(), offers(e.offers())));
            case DangerCardShown e -> frame(entry, BOT, "danger", danger(e.danger(), null));
            case DangerAsked e -> frame(entry, BOT, "danger", danger(e.danger(), true));
            case DangerAnswered e -> sys(entry, "danger_answered", new Body.DangerAnswered(e.flag(), e.code()));
            case FactLearned e -> sys(entry, "learned", new Body.Learned(e.fact(), e.shown()));
            case FactCorrected e -> sys(entry, "corrected", new Body.Learned(e.fact(), e.shown()));
            case ChangeProposed e ->
                sys(entry, "proposed", new Body.Proposed(e.question(), e.reopens(), e.setsAside()));
            case PersonRequested e -> sys(entry, "person_requested", Body.NOTHING);
            case ConversationPaused e -> sys(entry, "paused", Body.NOTHING);
            case ConversationResumed e -> sys(entry, "resumed", Body.NOTHING);
            case StartedAgain e -> sys(entry, "started_again", Body.NOTHING);
            case LanguageChosen e -> sys(entry, "language", new Body.Language(e.language()));
            case ConversationRenewed e -> hidden(entry);
            case GuideReady e -> sys(entry, "guide_ready", Body.NOTHING);
            case GuideChanged e ->
                sys(entry, "guide_changed", new Body.GuideChanged(GuideWords.what(e.op()), e.line()));
            case ConversationClosed e -> sys(entry, "closed", new Body.Closed(e.because()));
            case AnswerGuessed e -> hidden(entry);
            case ProposalDropped e -> hidden(entry);
            case QuestionReopened e -> hidden(entry);
            case AnswerKept e -> hidden(entry);
            case StepChosen e -> hidden(entry);
            case NotUnderstood e -> hidden(entry);
            case TopicAsked e -> hidden(entry);
            case RequestsOffered e -> hidden(entry);
            case AlertRaised e -> hidden(entry);
            case StartAgainProposed e -> hidden(entry);
        };
    }

    private static ServerFrame.Ev hidden(Entry entry) {
        return sys(entry, "hidden", Body.NOTHING);
    }

    private static ServerFrame.Ev sys(Entry entry, String kind, Object body) {
        return frame(entry, SYS, kind, body);
    }

    private static ServerFrame.Ev frame(Entry entry, String from, String kind, Object body) {
        return new ServerFrame.Ev(entry.seq(), entry.turn(), entry.at().toString(), from, kind, null, body);
    }

    private static ServerFrame.Ev said(Entry entry, PatientSaid said) {
        Body.Msg msg = msg(said.utterance());
        return new ServerFrame.Ev(
                entry.seq(),
                entry.turn(),
                entry.at().toString(),
                ME,
                "said",
                said.cm(),
                new Body.Said(msg.in(), msg.node(), said.shown()));
    }

    private static Body.CardBody card(CardShown card) {
        List<Body.Part> parts = card.parts().stream()
                .map(part -> new Body.Part(part.label(), part.text()))
                .toList();
        boolean option = !parts.isEmpty();
        List<Body.Link> links = card.links().stream()
                .map(link -> new Body.Link(link.label(), link.url()))
                .toList();
        return new Body.CardBody(
                card.card(),
                card.step(),
                card.title(),
                card.body(),
                card.more(),
                option ? parts : null,
                option ? card.sources() : null,
                card.unreviewed(),
                card.open() ? true : null,
                links.isEmpty() ? null : links);
    }

    private static Body.Question question(Asked asked) {
        boolean coded = asked.kind() == FactKind.ONE || asked.kind() == FactKind.MANY;
        boolean number = asked.kind() == FactKind.NUMBER;
        return new Body.Question(
                asked.question(),
                asked.step(),
                lower(asked.kind()),
                asked.lead(),
                asked.ask(),
                asked.why(),
                coded ? choices(asked.choices()) : null,
                coded ? asked.exclusive() : null,
                number ? asked.min() : null,
                number ? asked.max() : null,
                asked.low(),
                asked.high(),
                asked.kind() == FactKind.TEXT ? asked.maxLength() : null,
                choices(asked.extras()),
                asked.submit(),
                asked.current(),
                asked.reopened());
    }

    private static List<Body.Choice> choices(List<Asked.Choice> choices) {
        return choices.stream()
                .map(choice -> new Body.Choice(choice.code(), choice.label(), choice.hint()))
                .toList();
    }

    private static List<Body.OfferLine> offers(List<Offer> offers) {
        return offers.stream()
                .map(offer -> new Body.OfferLine(offer.label(), msg(offer.says())))
                .toList();
    }

    /** What the widget would send to say this. */
    static Body.Msg msg(Utterance utterance) {
        return switch (utterance) {
            case Utterance.Answer answer ->
                new Body.Msg("answer", null, answer.question(), null, null, null, answer.value());
            case Utterance.Typed typed ->
                new Body.Msg("text", null, null, null, null, null, new Body.TextValue(typed.text()));
            case Utterance.EditGuide edit -> GuideWords.msg(edit.change());
            case Utterance.Do what -> command(what.command(), what.target());
            case Utterance.DangerAnswer answer ->
                new Body.Msg("danger", null, null, null, null, null, new Body.CodesValue(List.of(answer.code())));
        };
    }

    private static Body.Msg command(Command command, @Nullable String target) {
        return switch (command) {
            case GO -> new Body.Msg("do", lower(command), null, target, null, null, null);
            case LANGUAGE -> new Body.Msg("do", lower(command), null, null, target, null, null);
            case SIGN -> new Body.Msg("do", lower(command), null, null, null, target, null);
            default -> new Body.Msg("do", lower(command), target, null, null, null, null);
        };
    }

    private static Body.Danger danger(DangerCard card, @Nullable Boolean asking) {
        List<Body.Call> calls = card.calls().stream()
                .map(call -> call(call.label(), call.number()))
                .toList();
        List<Body.Also> also = card.also().stream()
                .map(line -> new Body.Also(line.text(), line.texting() ? sms(line.number()) : href(line.number())))
                .toList();
        return new Body.Danger(
                card.flag(),
                card.level().name(),
                card.quiet(),
                card.title(),
                card.lines(),
                calls,
                also.isEmpty() ? null : also,
                choices(card.answers()),
                asking);
    }

    static Body.Call call(String label, String number) {
        return new Body.Call(label, number, href(number));
    }

    /** What a telephone dials: digits, and a plus in front. */
    static String href(String number) {
        return "tel:" + dialled(number);
    }

    /** The same for a message. */
    private static String sms(String number) {
        return "sms:" + dialled(number);
    }

    private static String dialled(String number) {
        return (number.startsWith("+") ? "+" : "") + number.replaceAll("[^0-9]", "");
    }

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
