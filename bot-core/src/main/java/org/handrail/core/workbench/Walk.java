package org.handrail.core.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.core.conversation.Utterance;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Question;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.FactValue;
import org.handrail.core.fact.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * {@code you: walk stage=METASTATIC metastatic_sites=BONE+LIVER own_question="Why?" rest=SKIPPED}: answers one question after
 * the other from a list, so that a play can show who somebody is without showing every turn. It stops at a question the list
 * does not answer, when a danger card waits, and at the end; {@code rest} answers all others where they offer it.
 */
final class Walk {
    /** More turns than any dialogue has questions. */
    private static final int MOST_TURNS = 200;

    private static final String REST = "rest";
    private static final Pattern ANSWER = Pattern.compile("([a-z0-9_]+)=(?:\"([^\"]*)\"|(\\S+))");

    private final Dialogue dialogue;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final TreeSet<String> unused = new TreeSet<>();

    Walk(Dialogue dialogue, String written) {
        this.dialogue = dialogue;
        Matcher matcher = ANSWER.matcher(written);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            answers.put(matcher.group(1), quoted != null ? quoted : matcher.group(3));
        }
        unused.addAll(answers.keySet());
        unused.remove(REST);
    }

    /**
     * Walks.
     *
     * @param open the open question, or null
     * @param say takes one turn and tells what happened, as lines
     */
    List<String> along(Supplier<@Nullable String> open, Function<Utterance, List<String>> say) {
        List<String> lines = new ArrayList<>();
        String last = "";
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String question = open.get();
            FactValue value = question == null ? null : value(question);
            if (question == null || value == null) {
                break;
            }
            List<String> happened = say.apply(new Utterance.Answer(question, value));
            last = happened.stream().filter(Walk::asks).reduce("", (_, line) -> line);
            lines.addAll(told(question, happened));
            if (happened.stream().anyMatch(line -> line.startsWith("danger: ") || line.startsWith("refused: "))) {
                break;
            }
        }
        if (!last.isEmpty()) {
            lines.add(last);
        }
        unused.forEach(fact -> lines.add("not asked: " + fact));
        return lines;
    }

    /** What the list answers is shown; what only {@code rest} answers is not. */
    private List<String> told(String question, List<String> happened) {
        return happened.stream()
                .filter(line -> !asks(line))
                .filter(line -> answers.containsKey(question) || !line.startsWith("learned: "))
                .toList();
    }

    private static boolean asks(String line) {
        return line.startsWith("ask: ");
    }

    private @Nullable FactValue value(String question) {
        FactSpec spec = dialogue.facts().get(question);
        Question how = dialogue.questions().get(question);
        String written = answers.get(question);
        if (spec == null || how == null) {
            return null;
        }
        if (written != null) {
            unused.remove(question);
            return value(spec, written);
        }
        String rest = answers.get(REST);
        return rest != null && how.offers(rest) ? FactValue.Codes.of(rest) : null;
    }

    private static FactValue value(FactSpec spec, String written) {
        if (Reserved.CODES.contains(written)) {
            return FactValue.Codes.of(written);
        }
        boolean number = spec.kind() == FactKind.NUMBER && written.matches("[0-9]{1,6}");
        if (number) {
            return new FactValue.Whole(Integer.parseInt(written));
        }
        return spec.kind() == FactKind.TEXT
                ? new FactValue.Words(written)
                : new FactValue.Codes(Arrays.asList(written.split("\\+", -1)));
    }
}
