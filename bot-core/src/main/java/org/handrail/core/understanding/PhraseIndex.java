package org.handrail.core.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handrail.core.conversation.Command;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Words;
import org.handrail.core.fact.FactSpec;
import org.jspecify.annotations.Nullable;

/** Phrases by their plain form. */
final class PhraseIndex {
    private static final String LANGUAGE = "language_";

    private PhraseIndex() {}

    /** Plain phrase → what is wanted; names in the file are the commands in lower case, as loading has checked. */
    static Map<String, Meaning.Wants> commands(Phrases phrases) {
        Map<String, Meaning.Wants> index = new LinkedHashMap<>();
        phrases.commands().forEach((name, list) -> {
            Meaning.Wants wants = wants(name);
            list.forEach(phrase -> index.putIfAbsent(Plain.text(phrase), wants));
        });
        return Map.copyOf(index);
    }

    /** {@code back} → BACK; {@code language_es} → LANGUAGE, es. */
    static Meaning.Wants wants(String name) {
        return name.startsWith(LANGUAGE)
                ? new Meaning.Wants(Command.LANGUAGE, name.substring(LANGUAGE.length()))
                : new Meaning.Wants(Command.valueOf(name.toUpperCase(Locale.ROOT)), null);
    }

    /** Question → plain phrase → code: labels and authored phrases. */
    static Map<String, Map<String, String>> choices(Dialogue dialogue, String language, Phrases phrases) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (Question question : dialogue.questions().values()) {
            FactSpec spec = dialogue.facts().get(question.id());
            if (spec != null) {
                all.put(question.id(), choices(spec, question, dialogue.words().get(language), phrases));
            }
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> choices(
            FactSpec spec, Question question, @Nullable Words words, Phrases phrases) {
        Map<String, String> index = new LinkedHashMap<>();
        for (String code : spec.codes()) {
            String label = words == null ? null : Understanding.label(words, spec.id(), code);
            if (label != null) {
                index.putIfAbsent(Plain.text(label), code);
            }
        }
        add(index, phrases.choices().getOrDefault(spec.id(), Map.of()));
        phrases.choices().getOrDefault(Phrases.ANY_QUESTION, Map.of()).forEach((code, list) -> {
            if (question.offers(code)) {
                add(index, Map.of(code, list));
            }
        });
        return index;
    }

    private static void add(Map<String, String> index, Map<String, List<String>> phrases) {
        phrases.forEach((code, list) -> list.forEach(phrase -> index.putIfAbsent(Plain.text(phrase), code)));
    }
}
