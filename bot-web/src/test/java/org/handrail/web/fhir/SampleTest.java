package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handrail.core.dialogue.DialogueFiles;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** The sample in the docs is what comes out, on the small dialogue of bot-core's tests. {@code -Dhandrail.format.write=true} writes it anew. */
class SampleTest {
    private static final Path SMALL = Path.of("../bot-core/src/test/resources/dialogues/small");
    private static final Path SAMPLE = Path.of("../docs/reference/fhir-sample.json");
    private static final List<String> MOVES = List.of(
            "tap AGREE",
            "tap PATIENT",
            "tap SCAN_GROWTH,NEW_SPOTS",
            "tap METASTATIC",
            "tap NOT_SURE",
            "number 6",
            "write How soon do we decide?");

    @Test
    void theSampleInTheDocsIsWhatComesOut() throws IOException {
        Content small = Content.of(new DialogueFiles(texts()));
        Bundle bundle = small.bundle(MOVES.toArray(String[]::new));
        String made = FhirJson.write(bundle) + "\n";
        if (Boolean.getBoolean("handrail.format.write")) {
            Files.writeString(SAMPLE, made);
        }

        assertThat(Judge.JUDGE.complaints(bundle)).isEmpty();
        assertThat(withoutHash(Files.readString(SAMPLE))).isEqualTo(withoutHash(made));
    }

    /** The hash, and what is named by it, changes with every file of the dialogue, and how the guide reads is the guide's to say. */
    private static String withoutHash(String json) {
        return json.replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("-[0-9a-f]{12}\"", "-HASH\"")
                .replaceAll("\"(data|hash)\": \"[^\"]*\"|\"size\": [0-9]+", "GUIDE")
                .replaceFirst("\"fullUrl\": \"urn:uuid:[^\"]*\"", "\"fullUrl\": \"HASH\"");
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SMALL)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> texts.put(SMALL.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        texts.computeIfPresent("words/en.yaml", (_, words) -> readable(words));
        return texts;
    }

    /** The small dialogue speaks in placeholders; a sample is to be read. */
    private static String readable(String words) {
        return words.replace("Guide title.", "My guide for the next visit")
                .replace("Guide note.", "A list of questions made from the answers to an automated guide.")
                .replace("Guide footer not advice.", "This is not medical advice. Your own team knows your case.")
                .replace("Guide made for: {date} {clinic}", "Made with {clinic} for the next visit")
                .replace("Guide footer version: ", "Content version ")
                .replace("Guide footer unreviewed.", "The medical content has not been reviewed by a clinician yet.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
