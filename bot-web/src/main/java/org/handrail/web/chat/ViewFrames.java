package org.handrail.web.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.handrail.core.engine.Sign;
import org.handrail.core.engine.View;
import org.handrail.core.guide.Guide;
import org.jspecify.annotations.Nullable;

/** The engine's view and guide → frames. */
final class ViewFrames {
    /** Words of the dialogue under this prefix replace the widget's own, by the rest of their key. */
    private static final String LABELS = "engine.widget.";

    private ViewFrames() {}

    static ServerFrame.ViewFrame of(View view) {
        return new ServerFrame.ViewFrame(
                view.seq(),
                EntryFrames.lower(view.mode()),
                view.language(),
                view.open(),
                now(view.step()),
                view.steps().stream().map(ViewFrames::line).toList(),
                view.answers().stream().map(ViewFrames::answer).toList(),
                view.pending(),
                view.back(),
                view.person(),
                view.renew(),
                new ServerFrame.GuideCount(
                        view.guide().questions(),
                        view.guide().items(),
                        view.guide().ready()),
                null);
    }

    private static ServerFrame.@Nullable NowStep now(View.@Nullable StepView step) {
        return step == null ? null : new ServerFrame.NowStep(step.id(), step.title(), step.index(), step.of());
    }

    private static ServerFrame.StepLine line(View.StepView step) {
        return new ServerFrame.StepLine(step.id(), step.title(), EntryFrames.lower(step.state()), step.open());
    }

    private static ServerFrame.AnswerLine answer(View.AnswerView answer) {
        return new ServerFrame.AnswerLine(
                answer.question(), answer.step(), answer.ask(), answer.shown(), answer.changeable());
    }

    /** The widget's texts in this language. */
    static Map<String, String> labels(Dialogue dialogue, String language) {
        Words words = dialogue.words().get(language);
        Map<String, String> labels = new LinkedHashMap<>();
        if (words != null) {
            words.texts().keySet().stream()
                    .filter(key -> key.startsWith(LABELS))
                    .sorted()
                    .forEach(key -> label(labels, words, key));
        }
        return labels;
    }

    private static void label(Map<String, String> labels, Words words, String key) {
        Words.Wording wording = words.text(key);
        if (wording != null) {
            labels.put(key.substring(LABELS.length()), wording.text());
        }
    }

    static ServerFrame.SignsFrame of(String language, List<Sign> signs) {
        return new ServerFrame.SignsFrame(
                language,
                signs.stream()
                        .map(sign -> new ServerFrame.SignLine(
                                sign.flag(), sign.level().name(), sign.quiet(), sign.title(), sign.signs()))
                        .toList());
    }

    static ServerFrame.GuideFrame of(long seq, Guide guide) {
        List<ServerFrame.GuideSection> sections =
                guide.sections().stream().map(ViewFrames::section).toList();
        return new ServerFrame.GuideFrame(
                seq,
                new ServerFrame.GuideBody(
                        guide.title(),
                        guide.madeFor(),
                        guide.note(),
                        guide.endorsement().isBlank() ? null : guide.endorsement(),
                        sections,
                        guide.annex(),
                        guide.footer(),
                        guide.version(),
                        editing(guide.editing())));
    }

    private static ServerFrame.GuideSection section(Guide.Section section) {
        return new ServerFrame.GuideSection(
                section.id(),
                section.title(),
                section.intro(),
                EntryFrames.lower(section.kind()),
                lines(section.lines()),
                section.count() > 0 ? section.count() : null,
                section.columns().isEmpty() ? null : section.columns(),
                section.questions());
    }

    private static ServerFrame.GuideEditing editing(Guide.Editing editing) {
        return new ServerFrame.GuideEditing(editing.picked(), editing.undo(), lines(editing.removed()));
    }

    private static List<ServerFrame.GuideLine> lines(List<Guide.Line> lines) {
        return lines.stream()
                .map(line -> new ServerFrame.GuideLine(
                        line.id(), line.text(), line.detail(), line.mine(), line.edited(), line.topic()))
                .toList();
    }
}
