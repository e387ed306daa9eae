package org.handrail.core.dialogue.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.core.dialogue.Phrases;
import org.handrail.core.problem.Place;

/** The phrases of one language as read. */
final class DraftPhrases {
    private final String language;
    final List<ChoicePhrase> choices = new ArrayList<>();
    final List<CommandPhrase> commands = new ArrayList<>();
    final Map<String, List<String>> hints = new LinkedHashMap<>();

    DraftPhrases(String language) {
        this.language = language;
    }

    record ChoicePhrase(String question, String code, String phrase, Place place) {}

    record CommandPhrase(String command, String phrase, Place place) {}

    Phrases phrases() {
        Map<String, Map<String, List<String>>> byQuestion = new LinkedHashMap<>();
        for (ChoicePhrase choice : choices) {
            byQuestion
                    .computeIfAbsent(choice.question(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(choice.code(), _ -> new ArrayList<>())
                    .add(choice.phrase());
        }
        Map<String, List<String>> byCommand = new LinkedHashMap<>();
        commands.forEach(it ->
                byCommand.computeIfAbsent(it.command(), _ -> new ArrayList<>()).add(it.phrase()));
        return new Phrases(language, byQuestion, byCommand, hints);
    }
}
