package org.handrail.web.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A frame to the widget; component names are the keys of the wire (in snake_case there). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerFrame.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerFrame.Ev.class, name = "ev"),
    @JsonSubTypes.Type(value = ServerFrame.ViewFrame.class, name = "view"),
    @JsonSubTypes.Type(value = ServerFrame.GuideFrame.class, name = "guide"),
    @JsonSubTypes.Type(value = ServerFrame.SignsFrame.class, name = "signs"),
    @JsonSubTypes.Type(value = ServerFrame.Ok.class, name = "ok"),
    @JsonSubTypes.Type(value = ServerFrame.Err.class, name = "err"),
    @JsonSubTypes.Type(value = ServerFrame.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ServerFrame.Pong.class, name = "pong"),
    @JsonSubTypes.Type(value = ServerFrame.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = ServerFrame.Bye.class, name = "bye")
})
sealed interface ServerFrame {

    record Welcome(int v, String conv, String ep, long seq, boolean recovered, long ping, String mode)
            implements ServerFrame {}

    /** One entry; {@code cm} only where the person said something. */
    record Ev(
            long seq,
            long turn,
            String at,
            String from,
            String k,
            @Nullable String cm,
            Object body) implements ServerFrame {}

    /** What follows from the journal; {@code labels} only the first time on a socket, and when the language changed. */
    record ViewFrame(
            long seq,
            String mode,
            String lang,
            @JsonInclude @Nullable String open,
            @JsonInclude @Nullable NowStep step,
            List<StepLine> steps,
            List<AnswerLine> answers,
            @JsonInclude @Nullable String pending,
            boolean back,
            boolean person,
            boolean renew,
            GuideCount guide,
            @Nullable Map<String, String> labels)
            implements ServerFrame {

        ViewFrame withLabels(Map<String, String> labels) {
            return new ViewFrame(
                    seq, mode, lang, open, step, steps, answers, pending, back, person, renew, guide, labels);
        }
    }

    record NowStep(String id, String title, int index, int of) {}

    record StepLine(String id, String title, String state, int open) {}

    record AnswerLine(String question, String step, String ask, String shown, boolean changeable) {}

    record GuideCount(int questions, int items, boolean ready) {}

    record GuideFrame(long seq, GuideBody guide) implements ServerFrame {}

    record GuideBody(
            String title,
            String madeFor,
            String note,
            @Nullable String endorsement,
            List<GuideSection> sections,
            @Nullable String annex,
            List<String> footer,
            String version,
            GuideEditing editing) {}

    /** What the person's changes left behind. */
    record GuideEditing(boolean picked, boolean undo, List<GuideLine> removed) {}

    /** A part of the guide; {@code count} only for blank lines and tables, {@code columns} only for tables. */
    record GuideSection(
            String id,
            String title,
            @Nullable String intro,
            String kind,
            List<GuideLine> items,
            @Nullable Integer count,
            @Nullable List<String> columns,
            boolean questions) {}

    /** A line; {@code topic} only for questions. */
    record GuideLine(
            String id,
            String text,
            @Nullable String detail,
            boolean mine,
            boolean edited,
            @Nullable String topic) {}

    /** The signs of danger that can be tapped, the worst first, in this language. */
    record SignsFrame(String lang, List<SignLine> signs) implements ServerFrame {}

    record SignLine(String flag, String level, boolean quiet, String title, List<String> signs) {}

    record Ok(String cm, long seq, boolean dup) implements ServerFrame {}

    /**
     * Refused; nothing was stored. {@code danger} is the title and the numbers of a danger card that could not be stored; they
     * stand in {@code text} too.
     */
    record Err(
            @Nullable String cm,
            String code,
            String text,
            boolean retry,
            long after,
            @Nullable String danger) implements ServerFrame {
        static Err of(ErrorCode code, @Nullable String cm) {
            return new Err(cm, code.wire(), code.text(), code.retry(), 0, null);
        }

        Err after(long millis) {
            return new Err(cm, code, text, retry, millis, danger);
        }
    }

    record Ping() implements ServerFrame {}

    record Pong() implements ServerFrame {}

    record Reset(String ep) implements ServerFrame {}

    record Bye(int code, String text, long after) implements ServerFrame {}
}
