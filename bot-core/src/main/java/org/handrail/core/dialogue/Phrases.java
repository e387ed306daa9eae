package org.handrail.core.dialogue;

import java.util.List;
import java.util.Map;

/**
 * Other words for choices and commands in one language.
 *
 * @param choices question → code → phrases; the question {@code any} holds the reserved codes
 * @param commands command → phrases, matched on the whole utterance
 */
public record Phrases(
        String language, Map<String, Map<String, List<String>>> choices, Map<String, List<String>> commands) {
    public static final String ANY_QUESTION = "any";

    public Phrases {
        choices = Ordered.copy(choices);
        commands = Ordered.copy(commands);
    }
}
