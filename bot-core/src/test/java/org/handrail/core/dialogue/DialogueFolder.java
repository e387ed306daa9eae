package org.handrail.core.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a dialogue for tests: the core itself touches no file. */
public final class DialogueFolder {
    public static final Path RESOURCES = Path.of("src/test/resources/dialogues");

    private DialogueFolder() {}

    public static Map<String, String> texts(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder (%s)".formatted(folder), e);
        }
    }

    public static Map<String, String> small() {
        return texts(RESOURCES.resolve("small"));
    }
}
