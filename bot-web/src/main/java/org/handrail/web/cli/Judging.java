package org.handrail.web.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.workbench.Judge;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** What the verbs that judge texts share: the dialogue they judge with, and the day. */
final class Judging {
    /** As most clinics have it; what is measured is the words, not one clinic. */
    private static final double FEVER = 100.4;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--dialogue",
            paramLabel = "DIALOGUE",
            description = "The dialogue whose words and examples judge (default: ${DEFAULT-VALUE}).")
    private String dialogue = "next-steps";

    private final LocalDate day = LocalDate.now(ZoneId.systemDefault());

    /** Learns and compiles; takes some seconds. */
    Judge judge(CommandLine line) {
        List<Finding> findings = new ArrayList<>();
        Dialogue loaded = Contents.dialogue(rules.folder(), dialogue, day, findings);
        if (loaded == null) {
            throw new CommandLine.ParameterException(
                    line, "The dialogue (" + dialogue + ") cannot be used; ./handrail check says why.");
        }
        return new Judge(loaded);
    }

    Judge.Judged judged(Judge judge, JsonNode node) {
        JsonNode question = node.path("question");
        return judge.judge(
                node.path("text").asString(""),
                node.path("lang").asString("en"),
                question.isString() ? question.asString() : null,
                FEVER,
                day);
    }
}
