package org.handrail.web.chat;

import java.util.List;
import java.util.Map;
import org.handrail.core.fact.FactValue;
import org.jspecify.annotations.Nullable;

/** What an {@code ev} frame carries, by kind; component names are the keys of the wire (in snake_case there). */
final class Body {
    static final Map<String, String> NOTHING = Map.of();

    private Body() {}

    record Began(String clinic, String lang, String dialogue, String version) {}

    record Said(String in, @Nullable String node, String shown) {}

    record Choice(String code, String label, @Nullable String hint) {}

    record Question(
            String question,
            String step,
            String kind,
            @Nullable String lead,
            String ask,
            String why,
            @Nullable List<Choice> choices,
            @Nullable List<String> exclusive,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable String low,
            @Nullable String high,
            @Nullable Integer maxLength,
            List<Choice> extras,
            String submit,
            @Nullable FactValue current,
            boolean reopened) {}

    /** {@code parts} and {@code sources} stand only on a card about an option. */
    record CardBody(
            String card,
            String step,
            String title,
            List<String> body,
            List<String> more,
            @Nullable List<Part> parts,
            @Nullable List<String> sources,
            boolean unreviewed,
            @Nullable Boolean open,
            @Nullable List<Link> links) {}

    record Part(String label, String text) {}

    /** Another website. */
    record Link(String label, String url) {}

    record Words(String key, String text, List<OfferLine> offers) {}

    record OfferLine(String label, Msg msg) {}

    /** What a tap sends, without {@code t} and {@code cm}. */
    record Msg(
            String in,
            @Nullable String what,
            @Nullable String node,
            @Nullable String step,
            @Nullable String lang,
            @Nullable String flag,
            @Nullable Object val) {}

    record TextValue(String text) {}

    record CodesValue(List<String> codes) {}

    /** {@code asking}: it only asks whether it is happening now. */
    record Danger(
            String flag,
            String level,
            boolean quiet,
            String title,
            List<String> lines,
            List<Call> calls,
            @Nullable List<Also> also,
            List<Choice> answers,
            @Nullable Boolean asking) {}

    /** One more way to reach somebody, the whole of it in {@code text}. */
    record Also(String text, String href) {}

    record Call(String label, String number, String href) {}

    record DangerAnswered(String flag, String code) {}

    record Learned(String fact, String shown) {}

    /** What was changed on the guide; {@code node} names the line, also one just added. */
    record GuideChanged(String what, @Nullable String node) {}

    record Proposed(String question, List<String> reopens, List<String> setsAside) {}

    record Closed(String reason) {}

    record Language(String lang) {}
}
