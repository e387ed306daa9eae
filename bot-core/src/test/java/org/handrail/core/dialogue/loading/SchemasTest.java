package org.handrail.core.dialogue.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handrail.core.dialogue.DialogueFolder;
import org.handrail.core.yaml.Keys;
import org.handrail.core.yaml.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor underlines and what the loader refuses are the same. */
class SchemasTest {
    static Stream<String> files() {
        return DialogueFolder.small().keySet().stream()
                .filter(path -> path.endsWith(".yaml") && FileKind.of(path) != FileKind.FLAGS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aGoodFileHasNothingUnderlined(String path) {
        String text = DialogueFolder.small().getOrDefault(path, "");

        assertThat(Schemas.complaints(schemaOf(path), text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anUnknownKeyIsUnderlined(String path) {
        String text = DialogueFolder.small().getOrDefault(path, "") + "\nsurprise: here\n";

        assertThat(Schemas.complaints(schemaOf(path), text)).anyMatch(complaint -> complaint.contains("surprise"));
    }

    /** The small dialogue needs no waiver. */
    @Test
    void aWaiverWithoutAReasonIsUnderlined() {
        String good = """
            waivers:
              - { text: cards.goodbye.body, language: en, what: grade, reason: "A law.", by: "A. Ruiz", until: 2027-02-21 }
            """;

        assertThat(Schemas.complaints("waivers", good)).isEmpty();
        assertThat(Schemas.complaints("waivers", good.replace("A law.", " "))).isNotEmpty();
        assertThat(Schemas.complaints("waivers", good.replace("grade", "never_said")))
                .isNotEmpty();
    }

    private static Stream<String> schemas() {
        return Stream.concat(schemasWithoutWords(), Stream.of("words"));
    }

    /** What words require follows from the rest of the dialogue; the test below looks at the engine's. */
    private static Stream<String> schemasWithoutWords() {
        return Stream.of(
                "dialogue",
                "facts",
                "questions",
                "cards",
                "rules",
                "guide",
                "sources",
                "coverage",
                "medicines",
                "waivers",
                "topics",
                "phrases");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theReaderAndTheSchemaKnowTheSameKeys(String schema) {
        Map<String, Set<String>> known = new TreeMap<>();
        definitions(schema).forEach((name, keys) -> known.put(name, Set.copyOf(keys.all())));

        assertThat(Schemas.keys(schema)).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("schemasWithoutWords")
    void theReaderAndTheSchemaRequireTheSameKeys(String schema) {
        Map<String, Set<String>> required = new TreeMap<>();
        definitions(schema).forEach((name, keys) -> required.put(name, Set.copyOf(keys.required())));

        assertThat(Schemas.required(schema)).isEqualTo(required);
    }

    @Test
    void theSchemaOfWordsRequiresEverythingTheEngineSays() {
        List<String> all = Stream.concat(EngineWords.TEXTS.stream(), EngineWords.GROUPS.keySet().stream())
                .toList();

        assertThat(Schemas.required("words").get("engine")).containsExactlyInAnyOrderElementsOf(all);
    }

    /** The flags' reader keeps its keys to itself; here its schema is held to the real file. */
    @Test
    void nothingIsUnderlinedInTheDialoguesOfThisRepository() {
        Path dialogues = Path.of("../rules/dialogues");
        Map<String, String> texts = Files.exists(dialogues) ? DialogueFolder.texts(dialogues) : Map.of();

        texts.forEach((path, text) -> {
            String inDialogue = path.substring(path.indexOf('/') + 1);
            if (FileKind.of(inDialogue) != null && path.endsWith(".yaml")) {
                assertThat(Schemas.complaints(schemaOf(inDialogue), text))
                        .as(path)
                        .isEmpty();
            }
        });
    }

    private static Map<String, Keys> definitions(String schema) {
        Map<String, Keys> definitions = new TreeMap<>();
        FormatKeys.byDefinition().forEach((name, keys) -> {
            if (name.startsWith(schema + "/")) {
                definitions.put(name.substring(schema.length() + 1), keys);
            }
        });
        return definitions;
    }

    private static String schemaOf(String path) {
        return path.contains("/") ? path.substring(0, path.indexOf('/')) : path.replace(".yaml", "");
    }
}
