package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;

/**
 * Other words for choices, commands and topics in one language.
 *
 * @param choices question → code → phrases; the question {@code any} holds the reserved codes
 * @param commands command → phrases, matched on the whole utterance
 * @param hints topic or command → phrases that point to it wherever they stand; they weigh in with what is learned
 */
public record Phrases(
        String language,
        Map<String, Map<String, List<String>>> choices,
        Map<String, List<String>> commands,
        Map<String, List<String>> hints) {
    public static final String ANY_QUESTION = "any";

    public Phrases {
        choices = Ordered.copy(choices);
        commands = Ordered.copy(commands);
        hints = Ordered.copy(hints);
    }
}
