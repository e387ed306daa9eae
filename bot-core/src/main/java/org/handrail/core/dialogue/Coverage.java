package org.handrail.core.dialogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handrail.core.dialogue.Statement.Need;

/**
 * What of the source document a dialogue meets, and with what. What a person sees meets a statement: questions, cards, guide sections
 * and guide items. Rows decide when that is seen and meet none themselves, but for those that raise a danger.
 *
 * @param statements in their written order
 */
public record Coverage(List<Met> statements) {
    /** Placeholders that tell when or where a person can be reached. The emergency number is no way to the clinic. */
    private static final Pattern WAY_TO_A_PERSON =
            Pattern.compile("\\{clinic\\.(?:hours|office|oncology_24h|crisis_line|dv_line)}");

    public Coverage {
        statements = List.copyOf(statements);
    }

    /**
     * One statement.
     *
     * @param by for each of its needs what meets it, such as {@code card trials}; nothing where there is a gap
     */
    public record Met(Statement statement, Map<Need, List<String>> by) {
        public Met {
            by = Ordered.copy(by);
        }

        /** The needs that nothing meets. */
        public List<Need> missing() {
            return statement.needs().stream()
                    .filter(need -> by.getOrDefault(need, List.of()).isEmpty())
                    .toList();
        }
    }

    public static Coverage of(Dialogue dialogue) {
        List<Met> all = new ArrayList<>();
        for (Statement statement : dialogue.statements()) {
            Map<Need, List<String>> by = new EnumMap<>(Need.class);
            statement.needs().forEach(need -> by.put(need, meeting(dialogue, statement.id(), need)));
            all.add(new Met(statement, by));
        }
        return new Coverage(all);
    }

    /** How many statements have all they need. */
    public long met() {
        return statements.stream().filter(met -> met.missing().isEmpty()).count();
    }

    private static List<String> meeting(Dialogue dialogue, String id, Need need) {
        return switch (need) {
            case ASK ->
                dialogue.questions().values().stream()
                        .filter(question -> question.covers().contains(id))
                        .map(question -> "question " + question.id())
                        .toList();
            case INFORM -> cards(dialogue, id, _ -> true).toList();
            case GUIDE ->
                Stream.concat(sections(dialogue, id), items(dialogue, id)).toList();
            case NAVIGATOR ->
                Stream.concat(
                                cards(dialogue, id, card -> opensADoor(dialogue, card)),
                                dialogue.rows().stream()
                                        .filter(row -> row.covers().contains(id))
                                        .filter(row -> !row.then().raise().isEmpty())
                                        .map(row -> "row " + row.id()))
                        .toList();
        };
    }

    private static Stream<String> cards(Dialogue dialogue, String id, Predicate<String> fits) {
        return dialogue.cards().values().stream()
                .filter(card -> card.covers().contains(id) && fits.test(card.id()))
                .map(card -> "card " + card.id());
    }

    private static Stream<String> sections(Dialogue dialogue, String id) {
        return dialogue.guide().sections().stream()
                .filter(section -> section.covers().contains(id))
                .map(section -> "section " + section.id());
    }

    private static Stream<String> items(Dialogue dialogue, String id) {
        return dialogue.guide().items().stream()
                .filter(item -> item.covers().contains(id))
                .map(item -> "item " + item.id());
    }

    /** Whether the card tells in every language when or where a person can be reached. */
    private static boolean opensADoor(Dialogue dialogue, String card) {
        String key = "cards." + card + ".";
        return dialogue.words().values().stream()
                .allMatch(words -> Stream.concat(
                                words.texts().entrySet().stream()
                                        .filter(text -> text.getKey().startsWith(key))
                                        .map(Map.Entry::getValue),
                                words.lists().entrySet().stream()
                                        .filter(list -> list.getKey().startsWith(key))
                                        .flatMap(list -> list.getValue().stream()))
                        .anyMatch(wording ->
                                WAY_TO_A_PERSON.matcher(wording.text()).find()));
    }
}
