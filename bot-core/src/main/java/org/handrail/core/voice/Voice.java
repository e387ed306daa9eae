package org.handrail.core.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.clinic.ByLanguage;
import org.handrail.core.clinic.Clinic;
import org.handrail.core.clinic.Hours;
import org.handrail.core.clinic.TrialOffice;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Words;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Facts;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/** The dialogue's words in one language, for one person at one clinic. */
public final class Voice {
    private static final String CLINIC = "clinic.";

    private final Dialogue dialogue;
    private final Words words;
    private final String language;
    private final Clinic clinic;
    private final Facts facts;
    private final boolean caregiver;

    /** The words for the person these facts are about. */
    public Voice(Dialogue dialogue, String language, Clinic clinic, Facts facts) {
        this(dialogue, language, clinic, facts, Reader.of(facts));
    }

    /** The words for anybody of this kind: no placeholder of a fact is filled. */
    public Voice(Dialogue dialogue, String language, Clinic clinic, Reader reader) {
        this(dialogue, language, clinic, Facts.NONE, reader);
    }

    private Voice(Dialogue dialogue, String language, Clinic clinic, Facts facts, Reader reader) {
        Words spoken = dialogue.words().get(language);
        if (spoken == null) {
            throw new IllegalArgumentException(
                    "dialogue (%s) has no words in language (%s)".formatted(dialogue.id(), language));
        }
        this.dialogue = dialogue;
        this.words = spoken;
        this.language = language;
        this.clinic = clinic;
        this.facts = facts;
        this.caregiver = reader == Reader.CAREGIVER;
    }

    /** The text of this key; loading has checked that it is there. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The text of this key with these placeholders filled, besides those of the clinic and the facts. */
    public String text(String key, Map<String, String> more) {
        String text = textOrNull(key, more);
        if (text == null) {
            throw new IllegalStateException("words (%s) have no key (%s)".formatted(words.language(), key));
        }
        return text;
    }

    /** The text of this key, or null when there is none. */
    public @Nullable String textOrNull(String key) {
        return textOrNull(key, Map.of());
    }

    private @Nullable String textOrNull(String key, Map<String, String> more) {
        Words.Wording wording = words.text(key);
        return wording == null ? null : fill(wording.forReader(caregiver), more);
    }

    /** The paragraphs of this key, or none. */
    public List<String> list(String key) {
        List<String> lines = new ArrayList<>();
        words.list(key).forEach(wording -> lines.add(fill(wording.forReader(caregiver), Map.of())));
        return lines;
    }

    /** A question's answer in words, as its choices are labelled. */
    public String answer(String question, FactValue value) {
        return switch (value) {
            case FactValue.Words(String text) -> text;
            case FactValue.Whole(int number) -> Integer.toString(number);
            case FactValue.Codes(List<String> codes) ->
                joined(codes.stream().map(code -> label(question, code)).toList());
        };
    }

    /** An answer as it may stand on a screen others can see: what is private is not repeated. */
    public String shown(String question, FactValue value) {
        FactSpec spec = dialogue.facts().get(question);
        return spec != null && spec.isPrivate() && value.isKnown()
                ? text("engine.private_answer")
                : answer(question, value);
    }

    /** The label of one choice or way out. */
    public String label(String question, String code) {
        return switch (code) {
            case Reserved.NOT_SURE -> text("engine.not_sure");
            case Reserved.PREFER_NOT -> text("engine.prefer_not");
            case Reserved.SKIPPED -> text("engine.skip");
            default -> text("questions." + question + ".choices." + code);
        };
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String before = String.join(", ", parts.subList(0, parts.size() - 1));
        return before + " " + text("engine.answer_list_joiner") + " " + parts.getLast();
    }

    /** A day as it is written in this language, the month in words: {@code December 31, 2026}. */
    public String date(LocalDate day) {
        Locale locale = Locale.forLanguageTag(words.language());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    public Clinic clinic() {
        return clinic;
    }

    /** The tag of the language these words are in. */
    public String language() {
        return language;
    }

    /** When somebody is on duty, in the clinic's own words or else made from its hours. */
    public String hours() {
        return clinic.hours() == null ? HoursWords.week(this) : clinic.hours().in(language);
    }

    /** The hours that begin next after this instant; all hours when the clinic does not say which come next. */
    public String nextHours(Instant at) {
        Hours.Opening next = clinic.open().next(at);
        return next == null ? hours() : HoursWords.day(this, next);
    }

    private String fill(String text, Map<String, String> more) {
        return Template.fill(text, name -> {
            String put = more.get(name);
            return put != null ? put : placeholder(name);
        });
    }

    private @Nullable String placeholder(String name) {
        if (name.startsWith("fact.")) {
            String fact = name.substring("fact.".length());
            FactValue value = facts.value(fact);
            return value == null ? "" : answer(fact, value);
        }
        return name.startsWith(CLINIC) ? ofClinic(name.substring(CLINIC.length())) : null;
    }

    /** Who stands behind the guide, in the clinic's words; empty where nobody said so. */
    public String endorsement() {
        ByLanguage endorsement = clinic.endorsement();
        return endorsement == null ? "" : endorsement.in(language);
    }

    private @Nullable String ofClinic(String name) {
        TrialOffice office = clinic.trialOffice();
        return switch (name) {
            case "name" -> clinic.name().in(language);
            case "reader" -> clinic.reader().in(language);
            case "hours" -> hours();
            case "endorsement" -> endorsement();
            case "trial_office" -> clinic.trialNumber();
            case "trial_office_hours" ->
                office == null ? hours() : office.hours().in(language);
            default -> clinic.numbers().get(name);
        };
    }
}
