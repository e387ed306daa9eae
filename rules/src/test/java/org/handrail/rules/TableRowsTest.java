package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.core.fixtures.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row of the decision tables A and B has a person in the plays ({@code a02-…}, {@code b13-…}); what the table says for
 * that row stands on this person's guide. The items are named here once more, by hand, from the clinical brief 2.3 and 2.4.
 */
class TableRowsTest {
    private static final Map<String, String> PLAYS = new TreeMap<>(RulesFolder.plays());
    private static final List<String> CORE =
            List.of("q01", "q02", "q04", "q06", "q07", "q16", "q17", "q18", "q20", "q23", "q35");

    @ParameterizedTest
    @CsvSource({
        "a01, o12 o15 o18",
        "a02, o02",
        "a03, o03",
        "a04, o01 o04 o18",
        "a05, o05",
        "a06, o06",
        "a07, o06 o07 o08",
        "a08, o06 o09",
        "a09, o09 o08 o12",
        "a10, o09 o13",
        "a11, o10",
        "a12, o07 o08",
        "a13, o06",
        "a14, o11",
        "a15, o14 o13",
        "a16, o13",
        "a17, o16",
        "a18, o13 o15",
        "a19, o15 o17 first_support",
        "a20, o12 o15 o18 q10",
        "a21, q07 c_early",
        "a22, q15m",
        "b01, q03",
        "b02, q03m",
        "b03, q19",
        "b04, q00",
        "b05, q10",
        "b06, q11 q12 q13",
        "b07, q12w",
        "b08, q09h",
        "b09, q09e q05",
        "b10, q14 q13 q05",
        "b11, q09l",
        "b12, q51",
        "b13, q15",
        "b14, q37 q38",
        "b15, q39",
        "b16, q41",
        "b17, q22",
        "b18, q22s",
        "b19, q21",
        "b20, q30 q31 q32 q33 q34",
        "b21, q42",
        "b22, q43 q43n",
        "b23, q44",
        "b24, q52",
        "b25, q53",
        "b26, q40 q54 q55",
        "b27, q45 q46 q47",
        "b28, q48",
        "b29, q49 q49g",
        "b30, q50",
        "b31, q25 q26 q27",
        "b32, q24",
        "b33, q28",
        "b34, q20x"
    })
    void theRowStandsOnTheGuide(String row, String items) {
        for (Map.Entry<String, String> play : of(row).entrySet()) {
            assertThat(guide(play.getValue()))
                    .as(play.getKey())
                    .containsAll(Arrays.asList(items.split(" ", -1)))
                    .containsAll(CORE);
        }
    }

    @Test
    void withoutAKnownTypeOrWithEarlyCancerNoMedicineIsListed() {
        Set<String> allowed = Set.of("o12", "o15", "o18");
        for (String row : List.of("a01", "a20", "a21")) {
            of(row).forEach((file, text) -> assertThat(options(text)).as(file).isSubsetOf(allowed));
        }
    }

    @Test
    void whatIsSaidInPrivateNeverStandsOnTheGuide() {
        PLAYS.forEach(
                (file, text) -> assertThat(guide(text)).as(file).doesNotContain("home_safe", "alone_now", "safe_now"));
    }

    private static Map<String, String> of(String row) {
        Map<String, String> plays = PLAYS.entrySet().stream()
                .filter(play -> play.getKey().startsWith(row + "-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(plays).as(row).isNotEmpty();
        return plays;
    }

    private static Set<String> guide(String play) {
        return play.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("guide: "))
                .flatMap(line -> Arrays.stream(
                        line.substring(line.indexOf('|') + 1).strip().split(" ", -1)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> options(String play) {
        return guide(play).stream()
                .filter(id -> id.matches("o[0-9]{2}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
