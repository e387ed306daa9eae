package org.handrail.core.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.core.dialogue.Condition;
import org.handrail.core.dialogue.Demand;
import org.junit.jupiter.api.Test;

/** Drools takes conditions with one name for one condition, so a name must never stand for two. */
class ExpressionIdsTest {
    private static final List<String> NASTY = List.of(
            "A",
            "B",
            "AB",
            "A,B",
            "A\", \"B",
            "'",
            "\"",
            "\\",
            "",
            " ",
            "1:A",
            "A1:B",
            "(1:A)",
            ")not(1:A",
            "known",
            "any(1:A)",
            "\n",
            "Ä");

    private static List<List<String>> lists() {
        List<List<String>> lists = new ArrayList<>(List.of(List.of()));
        for (String first : NASTY) {
            lists.add(List.of(first));
            NASTY.forEach(second -> lists.add(List.of(first, second)));
        }
        return lists;
    }

    private static List<Demand> demands() {
        List<Demand> demands = new ArrayList<>(
                List.of(new Demand.Known(), new Demand.Unknown(), new Demand.Answered(), new Demand.Unanswered()));
        for (List<String> codes : lists()) {
            demands.add(new Demand.HasAny(codes));
            demands.add(new Demand.HasAll(codes));
            demands.add(new Demand.Only(codes));
            demands.add(new Demand.Not(codes));
        }
        for (int number : new int[] {Integer.MIN_VALUE, -1, 0, 1, 11, Integer.MAX_VALUE}) {
            demands.add(new Demand.AtLeast(number));
            demands.add(new Demand.AtMost(number));
        }
        return demands;
    }

    @Test
    void no_two_conditions_share_a_name() {
        Map<String, Condition> byName = new HashMap<>();
        for (String fact : NASTY) {
            for (Demand demand : demands()) {
                Condition condition = new Condition(fact, demand);
                Condition other = byName.put(ExpressionIds.of(fact, demand), condition);
                assertThat(other)
                        .as(() -> condition + " has the name of " + other)
                        .isNull();
            }
        }
    }

    @Test
    void no_stage_has_the_name_of_a_condition() {
        Set<String> names = new HashSet<>();
        for (String fact : NASTY) {
            demands().forEach(demand -> names.add(ExpressionIds.of(fact, demand)));
        }
        assertThat(names).noneMatch(name -> name.startsWith("stage"));
        assertThat(ExpressionIds.ofStage(1)).startsWith("stage").isNotEqualTo(ExpressionIds.ofStage(11));
    }

    @Test
    void equal_conditions_have_the_same_name_and_so_share_a_test() {
        assertThat(ExpressionIds.of("stage", new Demand.Not(List.of("A", "B"))))
                .isEqualTo(ExpressionIds.of("stage", new Demand.Not(List.of("A", "B"))));
    }
}
