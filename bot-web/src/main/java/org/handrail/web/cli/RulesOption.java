package org.handrail.web.cli;

import java.nio.file.Path;
import org.handrail.web.rules.RulesFolder;
import picocli.CommandLine.Option;

/** Where the rules are: the same option for every verb. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of dialogues/ and clinics/ (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("rules");

    Path path() {
        return rules;
    }

    RulesFolder folder() {
        return new RulesFolder(rules);
    }
}
