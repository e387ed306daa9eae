package org.handrail.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.handrail.core.dialogue.Coverage;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.GuidePlan;
import org.handrail.core.dialogue.GuidePlan.SectionKind;
import org.handrail.core.dialogue.Question;
import org.handrail.core.dialogue.Statement;
import org.handrail.core.dialogue.Statement.Need;
import org.handrail.core.engine.Engine;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.guide.Guide;
import org.junit.jupiter.api.Test;

/** The dialogue against the source document, statement by statement (clinical brief, section 1). */
class CoverageTest {
    private static final Dialogue DIALOGUE = RulesFolder.dialogue();

    /** Rows of the table in the brief. */
    private static final int STATEMENTS = 60;

    @Test
    void everyStatementOfTheTableIsThere() {
        assertThat(DIALOGUE.statements()).hasSize(STATEMENTS);
    }

    @Test
    void eachStatementHasAllItNeeds() {
        Set<String> missing = Coverage.of(DIALOGUE).statements().stream()
                .filter(met -> !met.missing().isEmpty())
                .map(met -> met.statement().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /** Somebody whose answers open as much as one person's can takes a guide away that has something on all of it. */
    @Test
    void theGuideOfSomebodyWithEverythingHasSomethingOnEachStatement() {
        EverythingPerson person = new EverythingPerson(Engine.of(DIALOGUE), RulesFolder.clinic());
        Guide guide = person.guide();

        Set<String> missing = new TreeSet<>();
        for (Statement statement : DIALOGUE.statements()) {
            if (statement.needs().contains(Need.GUIDE) && !isOn(guide, statement.id())) {
                missing.add(statement.id());
            }
        }
        assertThat(missing)
                .as("statements without a place on the guide of %s", person)
                .isEmpty();
    }

    private static boolean isOn(Guide guide, String statement) {
        Set<String> lines = guide.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Guide.Line::id)
                .collect(Collectors.toSet());
        boolean item = DIALOGUE.guide().items().stream()
                .anyMatch(it -> it.covers().contains(statement) && lines.contains(it.id()));
        return item
                || DIALOGUE.guide().sections().stream()
                        .filter(section -> section.covers().contains(statement))
                        .anyMatch(section -> isPrinted(section, guide, statement));
    }

    /** A section of answers counts when it prints the answer to a question about the statement; any other when it is printed. */
    private static boolean isPrinted(GuidePlan.Section section, Guide guide, String statement) {
        List<String> lines = guide.sections().stream()
                .filter(printed -> printed.id().equals(section.id()))
                .flatMap(printed -> printed.lines().stream())
                .map(Guide.Line::id)
                .toList();
        Map<String, Question> questions = DIALOGUE.questions();
        return section.kind() == SectionKind.ANSWERS
                ? lines.stream()
                        .map(questions::get)
                        .anyMatch(question ->
                                question != null && question.covers().contains(statement))
                : !lines.isEmpty() || section.count() > 0;
    }
}
