package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Reserved;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Nearest;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Spelling;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads facts.yaml. */
final class FactsReader {
    private final Draft draft;
    private final Report report;

    FactsReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    void read(Tree root) {
        List<Tree.Entry> entries = Root.entries(root, FormatKeys.FACTS, Space.FACT, draft, report);
        for (Tree.Entry entry : entries == null ? List.<Tree.Entry>of() : entries) {
            draft.names(Space.FACT).declare(entry.key(), entry.keyPlace());
            if (entry.key().equals(Phrases.ANY_QUESTION)) {
                report.error(
                        entry.keyPlace(),
                        "reserved-id",
                        "A fact cannot be called \"any\"; in phrases it means every question",
                        "Choose another name.");
            }
            FactSpec spec = fact(entry);
            if (spec != null) {
                draft.facts.put(spec.id(), spec);
            }
        }
    }

    private @Nullable FactSpec fact(Tree.Entry entry) {
        String what = "The fact \"%s\"".formatted(entry.key());
        Reading peek = Reading.peek(entry.value(), what, "kind", report);
        FactKind kind = peek == null ? null : peek.oneOf("kind", FactKind.class);
        Reading reading = kind == null ? null : Reading.of(entry.value(), what, keys(kind), report);
        if (kind == null || reading == null) {
            return null;
        }
        FactSpec spec = switch (kind) {
            case ONE, MANY, DERIVED -> coded(entry.key(), kind, reading);
            case NUMBER -> number(entry.key(), reading);
            case BAND -> band(entry.key(), what, reading);
            case TEXT ->
                FactSpec.text(
                        entry.key(), reading.whole("max_length", 1, FactSpec.LONGEST_TEXT, FactSpec.LONGEST_TEXT));
        };
        return spec == null
                ? null
                : spec.with(reading.yesNo("private", false), privateCodes(entry.key(), reading), loinc(reading));
    }

    private List<String> privateCodes(String fact, Reading reading) {
        List<Tree.Scalar> codes = reading.oneOrMore("private_codes");
        codes.forEach(code -> draft.codeUses.add(CodeUse.own(fact, code.text(), code.place())));
        return codes.stream().map(Tree.Scalar::text).toList();
    }

    private @Nullable String loinc(Reading reading) {
        Tree.Scalar code = reading.scalar("loinc");
        if (code == null || Loinc.is(code.text())) {
            return code == null ? null : code.text();
        }
        report.error(
                code.place(),
                "bad-loinc",
                "\"%s\" is not a LOINC code: its last digit does not fit the others".formatted(code.text()),
                "Copy it once more from loinc.org, with its hyphen, such as \"89247-1\".");
        return null;
    }

    private static Keys keys(FactKind kind) {
        return switch (kind) {
            case ONE, MANY, DERIVED -> FormatKeys.FACT_CODED;
            case NUMBER -> FormatKeys.FACT_NUMBER;
            case BAND -> FormatKeys.FACT_BAND;
            case TEXT -> FormatKeys.FACT_TEXT;
        };
    }

    private @Nullable FactSpec coded(String id, FactKind kind, Reading reading) {
        List<String> codes = codes(reading);
        return codes.isEmpty() ? null : FactSpec.coded(id, kind, codes).reaching(days(id, codes, reading));
    }

    /** The most days each code reaches; what is wrong is told, and the rest counts. */
    private Map<String, Integer> days(String id, List<String> codes, Reading reading) {
        Map<String, Integer> days = new LinkedHashMap<>();
        int before = -1;
        for (Tree.Entry entry : reading.entries("days")) {
            Integer most = new Shapes(report).whole(entry.value(), "The days of %s".formatted(entry.key()));
            if (!codes.contains(entry.key())) {
                report.error(
                        entry.keyPlace(),
                        "unknown-code",
                        "The fact \"%s\" has no code \"%s\"".formatted(id, entry.key()),
                        Nearest.fix(entry.key(), codes, "Remove it."));
            } else if (most != null && most <= before) {
                report.error(
                        entry.value().place(),
                        "days-order",
                        "The days of %s (%d) are not more than those before it (%d)"
                                .formatted(entry.key(), most, before),
                        "Write the codes from the nearest to the farthest.");
            } else if (most != null) {
                days.put(entry.key(), most);
                before = most;
            }
        }
        return days;
    }

    private List<String> codes(Reading reading) {
        List<String> codes = new ArrayList<>();
        for (Tree.Scalar code : reading.oneOrMore("codes")) {
            if (isGood(code, codes)) {
                codes.add(code.text());
            }
        }
        return codes;
    }

    /** Null when a band has no beginning; whether the number fits is asked when all facts are read. */
    private @Nullable FactSpec band(String id, String what, Reading reading) {
        Tree.Scalar of = reading.scalar("of");
        Map<String, Integer> written = new LinkedHashMap<>();
        List<String> codes = codes(reading);
        for (Tree.Entry entry : reading.entries("from")) {
            Integer from = new Shapes(report).whole(entry.value(), "The band %s".formatted(entry.key()));
            if (!codes.contains(entry.key())) {
                report.error(
                        entry.keyPlace(),
                        "unknown-code",
                        "%s has no code \"%s\"".formatted(what, entry.key()),
                        Nearest.fix(entry.key(), codes, "Remove it."));
            } else if (from != null) {
                written.put(entry.key(), from);
            }
        }
        Map<String, Integer> from = new LinkedHashMap<>();
        for (String code : codes) {
            if (written.containsKey(code)) {
                from.put(code, written.get(code));
            } else if (reading.has("from")) {
                report.error(
                        reading.placeOf("from"),
                        "band-without-beginning",
                        "%s does not say where its band %s begins".formatted(what, code),
                        "Add `%s: …` to `from`.".formatted(code));
            }
        }
        if (of == null || from.size() != codes.size() || codes.isEmpty()) {
            return null;
        }
        draft.nameUses.add(NameUse.of(Space.FACT, of.text(), of.place(), what));
        draft.bands.put(id, new DraftBand(of.place(), reading.placeOf("from")));
        return FactSpec.banded(id, new FactSpec.Band(of.text(), from));
    }

    private boolean isGood(Tree.Scalar code, List<String> before) {
        if (Reserved.is(code.text())) {
            report.error(
                    code.place(),
                    "reserved-code",
                    "The code %s fits every question already".formatted(code.text()),
                    "Remove it here; questions.yaml says whether it is offered.");
            return false;
        }
        if (!Spelling.CODE.matcher(code.text()).matches()) {
            report.error(
                    code.place(),
                    "bad-code",
                    "\"%s\" is not written like a code".formatted(code.text()),
                    "Use capital letters, digits and _ between words, such as NEW_SPOTS.");
            return false;
        }
        if (before.contains(code.text())) {
            report.error(
                    code.place(),
                    "duplicate-code",
                    "The code %s is listed twice".formatted(code.text()),
                    "Remove one of them.");
            return false;
        }
        return true;
    }

    private @Nullable FactSpec number(String id, Reading reading) {
        Integer min = reading.whole("min");
        Integer max = reading.whole("max");
        if (min == null || max == null) {
            return null;
        }
        if (min > max) {
            report.error(
                    reading.placeOf("min"),
                    "min-above-max",
                    "The least number (%d) of \"%s\" is above the greatest (%d)".formatted(min, id, max),
                    "Swap the two numbers.");
            return null;
        }
        return FactSpec.number(id, min, max);
    }
}
