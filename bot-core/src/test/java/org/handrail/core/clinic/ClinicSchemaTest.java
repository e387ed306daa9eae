package org.handrail.core.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.handrail.core.dialogue.DialogueFolder;
import org.handrail.core.yaml.Schemas;
import org.junit.jupiter.api.Test;

class ClinicSchemaTest {
    @Test
    void aGoodClinicHasNothingUnderlined() {
        String text = DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics"))
                .getOrDefault("demo.yaml", "");

        assertThat(Schemas.complaints("clinic", text)).isEmpty();
        assertThat(Schemas.complaints("clinic", text.replace("office:", "offise:")))
                .isNotEmpty();
    }

    @Test
    void aClinicWithEverySettingHasNothingUnderlined() {
        String text = DialogueFolder.texts(DialogueFolder.RESOURCES.resolve("clinics"))
                .getOrDefault("whole.yaml", "");

        assertThat(Schemas.complaints("clinic", text)).isEmpty();
        assertThat(Schemas.complaints("clinic", text.replace("kind: rides", "kind: ride")))
                .isNotEmpty();
        assertThat(Schemas.complaints("clinic", text.replace("08:30-24:00", "8 to 5")))
                .isNotEmpty();
    }

    @Test
    void theReaderAndTheSchemaKnowTheSameKeys() {
        Map<String, Set<String>> known = new TreeMap<>();
        Map<String, Set<String>> required = new TreeMap<>();
        ClinicKeys.byDefinition().forEach((name, keys) -> {
            known.put(name, Set.copyOf(keys.all()));
            required.put(name, Set.copyOf(keys.required()));
        });

        assertThat(Schemas.keys("clinic")).isEqualTo(known);
        assertThat(Schemas.required("clinic")).isEqualTo(required);
    }
}
