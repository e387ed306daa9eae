package org.handrail.core.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.conversation.Command;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Words;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Origin;
import org.handrail.core.fact.Reserved;
import org.handrail.core.learned.Sorter;
import org.jspecify.annotations.Nullable;

/**
 * From typed words to their meaning, in one language: a command when the whole of it is one, else an answer to the open
 * question, else unclear. Only words that are exactly a choice are taken as an answer; everything close is a guess that the
 * person confirms. Deterministic; built once per dialogue version.
 */
public final class Understanding {
    /** Most guesses offered at once. */
    static final int MOST_GUESSES = 3;

    private static final String LIKE = "like: ";

    private static final String QUESTION = "?";

    /** From this closeness on a choice is worth offering; 1 = the same words. */
    static final double CLOSE = 0.6;

    /** The same for "not sure" and its like, which say nothing about the question. */
    private static final double CLOSE_TO_NO_ANSWER = 0.7;

    private final Map<String, Meaning.Wants> commands;
    private final Map<String, Map<String, String>> choices;
    private final Map<String, List<Closeness.Choice>> phrases;
    private final Dialogue dialogue;
    private final Requests requests;
    private final MedicineAnswers medicines;
    private final Map<String, SpokenChoices> spoken = new LinkedHashMap<>();

    private Understanding(
            Dialogue dialogue,
            Requests requests,
            Map<String, Meaning.Wants> commands,
            Map<String, Map<String, String>> choices) {
        this.dialogue = dialogue;
        this.requests = requests;
        this.commands = commands;
        this.choices = choices;
        this.medicines = new MedicineAnswers(dialogue, choices);
        this.phrases = new LinkedHashMap<>();
        choices.forEach((question, known) -> {
            phrases.put(question, comparable(known));
            FactSpec spec = dialogue.facts().get(question);
            if (spec != null) {
                spoken.put(question, new SpokenChoices(spec, known));
            }
        });
    }

    public static Understanding of(Dialogue dialogue, String language, Requests requests) {
        Phrases phrases =
                dialogue.phrases().getOrDefault(language, new Phrases(language, Map.of(), Map.of(), Map.of()));
        return new Understanding(
                dialogue, requests, PhraseIndex.commands(phrases), PhraseIndex.choices(dialogue, language, phrases));
    }

    /** Whether these words, as they stand, are an answer that was written down for this question. */
    public boolean isAnswer(String typed, String question) {
        return choices.getOrDefault(question, Map.of()).containsKey(Plain.text(typed));
    }

    /**
     * What these words mean.
     *
     * @param open the question that waits for an answer, or null
     * @param pending whether something waits for a yes or no
     * @param today the day it is at the clinic, from which days to come are counted
     */
    public Meaning typed(String typed, @Nullable String open, boolean pending, LocalDate today) {
        String plain = Plain.text(typed);
        Meaning.Wants wants = commands.get(plain);
        FactSpec spec = open == null ? null : dialogue.facts().get(open);
        if (wants != null && (pending || !isYesOrNo(wants.command())) && !isALanguageToChoose(wants, plain, spec)) {
            return wanted(wants, open);
        }
        if (spec != null && (spec.kind() == FactKind.TEXT || isAnswer(typed, spec.id()))) {
            return answer(typed, plain, spec, today);
        }
        Requests.Heard heard = requests.hear(typed);
        Sorter.Kind command = heard.command();
        if (command != null && requests.isCommand(heard)) {
            return wanted(PhraseIndex.wants(command.label()), open);
        }
        boolean question = typed.contains(QUESTION) || requests.isAdvice(heard);
        Meaning answer = spec == null ? new Meaning.Unclear(typed) : answer(typed, plain, spec, today);
        return answer instanceof Meaning.Unclear || question ? asked(typed, heard, answer) : answer;
    }

    /** A question that is sure enough; else the answer, where it is one; else the questions it may be. */
    private Meaning asked(String typed, Requests.Heard heard, Meaning answer) {
        return switch (requests.mode(heard)) {
            case DIRECT ->
                new Meaning.AsksAbout(
                        heard.topics().getFirst().label(),
                        typed,
                        LIKE + heard.topics().getFirst().example());
            case CHOOSE -> answer instanceof Meaning.Unclear ? mayAsk(typed, heard) : answer;
            case UNCLEAR -> answer;
        };
    }

    private static Meaning mayAsk(String typed, Requests.Heard heard) {
        return new Meaning.MayAsk(
                typed,
                heard.topics().stream().map(Sorter.Kind::label).toList(),
                LIKE + heard.topics().getFirst().example());
    }

    private static boolean isYesOrNo(Command command) {
        return command == Command.CONFIRM || command == Command.DROP;
    }

    /** "Spanish" where a language is asked for. */
    private boolean isALanguageToChoose(Meaning.Wants wants, String plain, @Nullable FactSpec spec) {
        return wants.command() == Command.LANGUAGE
                && spec != null
                && choices.getOrDefault(spec.id(), Map.of()).containsKey(plain);
    }

    /** "Skip" while a question is open is an answer to it. */
    private static Meaning wanted(Meaning.Wants wants, @Nullable String open) {
        return wants.command() == Command.SKIP && open != null
                ? new Meaning.Chose(open, FactValue.Codes.of(Reserved.SKIPPED), Origin.TYPED)
                : wants;
    }

    private Meaning answer(String typed, String plain, FactSpec spec, LocalDate today) {
        Map<String, String> known = choices.getOrDefault(spec.id(), Map.of());
        String exact = known.get(plain);
        if (exact != null && !medicines.isName(spec.id(), plain)) {
            return new Meaning.Chose(spec.id(), FactValue.Codes.of(exact), Origin.TYPED);
        }
        return switch (spec.kind()) {
            case TEXT -> new Meaning.Chose(spec.id(), new FactValue.Words(typed.strip()), Origin.TYPED);
            case NUMBER -> number(typed, plain, spec);
            case ONE, MANY -> choice(typed, spec, today);
            case DERIVED, BAND -> new Meaning.Unclear(typed);
        };
    }

    private static Meaning number(String typed, String plain, FactSpec spec) {
        List<Integer> found = Numbers.in(Numbers.withoutScale(typed, spec.max()), spec.min(), spec.max());
        if (found.size() != 1) {
            return new Meaning.Unclear(typed);
        }
        FactValue value = new FactValue.Whole(found.getFirst());
        boolean nothingElse = Plain.words(plain).size() == 1;
        return nothingElse
                ? new Meaning.Chose(spec.id(), value, Origin.TYPED)
                : new Meaning.Guessed(spec.id(), typed, List.of(value));
    }

    /** Names of medicines first: words that are only alike must not outweigh them. */
    private Meaning choice(String typed, FactSpec spec, LocalDate today) {
        Meaning named = medicines.read(typed, spec);
        Meaning suggested = named == null ? medicines.suggest(typed, spec) : named;
        return suggested == null ? guess(typed, spec, today) : suggested;
    }

    /** Phrases that stand in the text word for word; only where there are none, what is merely alike. */
    private Meaning guess(String typed, FactSpec spec, LocalDate today) {
        String spelled = Signs.spelled(typed);
        SpokenChoices choices = spoken.get(spec.id());
        SpokenChoices.Found found =
                choices == null ? new SpokenChoices.Found(List.of(), false) : choices.in(TypedWord.in(spelled));
        List<String> codes = withDays(found.codes(), typed, spec, today);
        if (codes.isEmpty() && !found.isDenied()) {
            codes = alike(Plain.text(spelled), spec);
        }
        return codes.isEmpty()
                ? medicines.unclear(typed, spec)
                : new Meaning.Guessed(
                        spec.id(), typed, values(codes, !found.codes().isEmpty(), spec));
    }

    /** With the codes that reach to the days which are named. */
    private static List<String> withDays(List<String> codes, String typed, FactSpec spec, LocalDate today) {
        if (spec.days().isEmpty()) {
            return codes;
        }
        Set<String> all = new LinkedHashSet<>(codes);
        for (int day : Days.until(typed, today)) {
            spec.days().entrySet().stream()
                    .filter(entry -> day <= entry.getValue())
                    .findFirst()
                    .ifPresent(entry -> all.add(entry.getKey()));
        }
        return List.copyOf(all);
    }

    /**
     * What is merely alike, the closest first. Where one answer is wanted and its phrase stands in the text, that counts alone; words that are
     * a part of several phrases ("positive") mean each of them.
     */
    private List<String> alike(String plain, FactSpec spec) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        Set<String> unfinished = new LinkedHashSet<>();
        Closeness text = Closeness.of(plain);
        for (Closeness.Choice choice : phrases.getOrDefault(spec.id(), List.of())) {
            double close = text.to(choice);
            boolean enough =
                    !Reserved.is(choice.code()) || (close >= CLOSE_TO_NO_ANSWER && text.isAbout(choice.phrase()));
            byCode.merge(choice.code(), enough ? close : 0, Math::max);
            if (spec.kind() == FactKind.ONE && !Reserved.is(choice.code()) && text.isPartOf(choice.phrase())) {
                unfinished.add(choice.code());
            }
        }
        if (unfinished.size() > 1) {
            return unfinished.size() <= MOST_GUESSES ? List.copyOf(unfinished) : List.of();
        }
        boolean certain = spec.kind() == FactKind.ONE && byCode.containsValue(Closeness.CONTAINED);
        double enough = certain ? Closeness.CONTAINED : CLOSE;
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_GUESSES)
                .toList();
    }

    private static List<Closeness.Choice> comparable(Map<String, String> known) {
        return known.entrySet().stream()
                .filter(entry -> !SpokenChoices.isBare(entry.getKey()))
                .map(entry -> new Closeness.Choice(entry.getValue(), Closeness.of(entry.getKey())))
                .toList();
    }

    /**
     * Where several fit together all of them, without those that stand alone; and where that is not sure, each by itself.
     *
     * @param sure whether all of them were said in so many words
     */
    private List<FactValue> values(List<String> close, boolean sure, FactSpec spec) {
        Question question = dialogue.questions().get(spec.id());
        List<String> alone = question == null ? List.of() : question.exclusive();
        List<String> together = spec.codes().stream()
                .filter(code -> close.contains(code) && !alone.contains(code))
                .toList();
        List<FactValue> values = new ArrayList<>();
        if (spec.kind() == FactKind.MANY && together.size() > 1) {
            values.add(new FactValue.Codes(together));
        }
        if (values.isEmpty() || !sure || together.size() < close.size()) {
            close.stream().limit(MOST_GUESSES).forEach(code -> values.add(FactValue.Codes.of(code)));
        }
        return values;
    }

    /** The label of a choice in this language, as its words have it. */
    static String labelKey(String question, String code) {
        return "questions." + question + ".choices." + code;
    }

    static @Nullable String label(Words words, String question, String code) {
        Words.Wording wording = words.text(labelKey(question, code));
        return wording == null ? null : wording.text();
    }
}
