package org.handrail.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handrail.core.dialogue.loading.EngineWords;
import org.junit.jupiter.api.Test;

/** The sentences the engine says are those that loading insists on: none is missing when it is needed, none is written in vain. */
class EngineWordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"(?:engine\\.)?([a-z]+(?:_[a-z]+)*)\\.?\"");

    @Test
    void everyRequiredSentenceIsSaidSomewhere() {
        Set<String> said = literals();
        assertThat(EngineWords.TEXTS).allSatisfy(key -> assertThat(said).contains(key));
        assertThat(EngineWords.GROUPS.keySet())
                .allSatisfy(key -> assertThat(said).contains(key));
    }

    @Test
    void everySentenceThatIsNamedIsRequired() {
        Pattern named = Pattern.compile("(?:say\\(|offer\\(turn, |text\\()\\s*\"(?:engine\\.)?([a-z]+(?:_[a-z]+)*)\"");
        Set<String> names = new TreeSet<>();
        for (Path file : sources()) {
            named.matcher(Repository.read(file)).results().forEach(match -> names.add(match.group(1)));
        }
        assertThat(names).isNotEmpty().isSubsetOf(EngineWords.TEXTS);
    }

    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        for (Path file : sources()) {
            LITERAL.matcher(Repository.read(file)).results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    private static Iterable<Path> sources() {
        return Repository.files(".java").stream()
                .filter(
                        path -> path.toString()
                                .matches(
                                        ".*/main/java/org/handrail/core/(engine|guide|voice)/.*|.*/main/java/org/handrail/web/guide/.*"))
                .toList();
    }
}
