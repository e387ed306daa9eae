package org.handrail.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.DialogueLoader;
import org.handrail.core.problem.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClinicsTest {
    private static final Path RULES = Path.of(System.getProperty("handrail.test.rules", "../rules"));

    private @TempDir Path folder;

    @BeforeEach
    void copy() throws Exception {
        Files.createDirectories(folder.resolve("clinics"));
        Files.copy(RULES.resolve("clinics/demo.yaml"), file());
    }

    private Path file() {
        return folder.resolve("clinics/demo.yaml");
    }

    private void change(String old, String fresh) throws Exception {
        Files.writeString(file(), Files.readString(file()).replaceFirst(old, fresh));
    }

    /** A server that runs keeps what it read; a start with the same file is refused with the number's name. */
    @Test
    void aNumberThatWentMissingStopsTheNextStartAndNotTheRunningServer() throws Exception {
        RulesFolder rules = new RulesFolder(folder);
        Clinics running = Clinics.of(rules.clinics());

        change("  oncology_24h: .*\n", "");

        assertThat(Objects.requireNonNull(running.clinic("demo")).number("oncology_24h"))
                .isEqualTo("555-0100");
        assertThatThrownBy(() -> Clinics.of(rules.clinics()))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("clinics/demo.yaml:")
                .hasMessageContaining("oncology_24h");
    }

    @Test
    void thresholdsThatDoNotFitTheDialogueStopTheStart() throws Exception {
        Dialogue dialogue =
                ((Loaded.Usable<Dialogue>) DialogueLoader.load(new RulesFolder(RULES).dialogue("next-steps"))).value();
        change("fever:", "thresholds: { distress: { SOME: 3 } }\nfever:");
        assertThat(Clinics.of(new RulesFolder(folder).clinics())
                        .fitting(dialogue)
                        .all())
                .hasSize(1);

        change("SOME: 3", "SOME: 6");

        assertThatThrownBy(() -> Clinics.of(new RulesFolder(folder).clinics()).fitting(dialogue))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("threshold-later");
    }
}
