package org.handrail.core.dialogue.loading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Medicine;
import org.handrail.core.yaml.Reading;
import org.handrail.core.yaml.Shapes;
import org.handrail.core.yaml.Tree;
import org.jspecify.annotations.Nullable;

/** Reads medicines.yaml. */
final class MedicinesReader {
    private final Draft draft;
    private final Report report;

    MedicinesReader(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    /** Kinds of medicines: those against cancer have a class, others are only known. */
    private enum Kind {
        CANCER,
        OTHER
    }

    void read(Tree root) {
        Reading reading = Reading.of(root, "The file medicines.yaml", FormatKeys.MEDICINES, report);
        if (reading == null) {
            return;
        }
        for (Tree.Scalar fact : reading.oneOrMore("classes_of")) {
            draft.nameUses.add(NameUse.of(Space.QUESTION, fact.text(), fact.place(), "The file medicines.yaml"));
            draft.classesOf.add(fact.text());
        }
        for (Tree.Entry entry : reading.entries("medicines")) {
            draft.names(Space.MEDICINE).declare(entry.key(), entry.keyPlace());
            String what = "The medicine \"%s\"".formatted(entry.key());
            Reading medicine = Reading.of(entry.value(), what, FormatKeys.MEDICINE, report);
            if (medicine != null) {
                medicine(entry, what, medicine);
            }
        }
    }

    private void medicine(Tree.Entry entry, String what, Reading reading) {
        String name = reading.text("name");
        Tree.Scalar source = reading.scalar("source");
        if (source != null) {
            draft.nameUses.add(NameUse.of(Space.SOURCE, source.text(), source.place(), what));
        }
        List<Tree.Scalar> options = reading.oneOrMore("options");
        options.forEach(option -> draft.nameUses.add(NameUse.of(Space.ITEM, option.text(), option.place(), what)));
        String classCode = classCode(entry, what, reading);
        Map<String, List<String>> fits = codes(reading, "fits", what);
        Map<String, String> suggests = new LinkedHashMap<>();
        codes(reading, "suggests", what).forEach((fact, codes) -> suggests.put(fact, codes.getFirst()));
        LocalDate checkedOn = reading.date("checked_on");
        LocalDate reviewBy = reading.date("review_by");
        if (name != null && source != null && reviewBy != null) {
            draft.medicines.add(new Medicine(
                    entry.key(),
                    name,
                    reading.texts("brands"),
                    reading.texts("also"),
                    classCode,
                    options.stream().map(Tree.Scalar::text).toList(),
                    fits,
                    suggests,
                    reading.text("region"),
                    source.text(),
                    checkedOn,
                    reviewBy,
                    entry.keyPlace()));
        }
    }

    private @Nullable String classCode(Tree.Entry entry, String what, Reading reading) {
        Kind kind = reading.has("kind") ? reading.oneOf("kind", Kind.class) : Kind.CANCER;
        Tree.Scalar code = reading.scalar("class");
        if (kind == Kind.CANCER && !reading.has("class")) {
            report.error(
                    entry.keyPlace(),
                    "missing-key",
                    "%s has no \"class\"".formatted(what),
                    "Add `class: …`, or `kind: other` when it is no medicine against cancer.");
        }
        if (kind == Kind.OTHER && code != null) {
            report.error(
                    code.place(),
                    "class-of-other",
                    "%s is of kind other, but has a class".formatted(what),
                    "Remove `class`, or `kind: other`.");
        }
        if (code != null) {
            draft.classesOf.forEach(fact -> draft.codeUses.add(CodeUse.own(fact, code.text(), code.place())));
        }
        return code == null ? null : code.text();
    }

    /** A group of facts, each with the codes that are meant. */
    private Map<String, List<String>> codes(Reading reading, String key, String what) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Tree.Entry fact : reading.entries(key)) {
            draft.nameUses.add(NameUse.of(Space.FACT, fact.key(), fact.keyPlace(), what));
            List<Tree.Scalar> named =
                    new Shapes(report).oneOrMore(fact.value(), "\"%s\" of %s".formatted(fact.key(), what));
            named.forEach(code -> draft.codeUses.add(CodeUse.own(fact.key(), code.text(), code.place())));
            if (!named.isEmpty()) {
                codes.put(fact.key(), named.stream().map(Tree.Scalar::text).toList());
            }
        }
        return codes;
    }
}
