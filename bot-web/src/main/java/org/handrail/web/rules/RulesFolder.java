package org.handrail.web.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handrail.core.dialogue.DialogueFiles;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;

/** The authored files as they lie on disk. */
public final class RulesFolder {
    private static final int MOST_FILES = 1_000;
    private static final int DEEPEST = 8;
    private static final long LARGEST_FILE = 4L * 1024 * 1024;

    private final Path root;

    public RulesFolder(Path root) {
        this.root = root;
    }

    /** The names of the dialogues, in order. */
    public List<String> dialogues() {
        Path folder = root.resolve("dialogues");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of a dialogue, without its plays.
     *
     * @throws RulesRefused when there is no such folder or a file cannot be read
     */
    public DialogueFiles dialogue(String id) {
        Path folder = root.resolve("dialogues").resolve(id);
        Map<String, String> texts = read(folder);
        texts.keySet().removeIf(path -> path.startsWith("plays/") || path.endsWith(".play"));
        if (texts.isEmpty()) {
            throw RulesRefused.because(Problem.error(
                    Place.of("dialogues/" + id),
                    "no-dialogue",
                    "There is no dialogue (%s) in %s."
                            .formatted(id, root.toAbsolutePath().normalize()),
                    "Set handrail.rules (or --rules) to the folder that holds dialogues/ and clinics/."));
        }
        return new DialogueFiles(texts);
    }

    /** The plays of a dialogue as text, by path within its folder. */
    public Map<String, String> plays(String id) {
        Map<String, String> texts = read(root.resolve("dialogues").resolve(id));
        texts.keySet().removeIf(path -> !path.endsWith(".play"));
        return texts;
    }

    /** The clinics' files as text, by path within the rules folder. */
    public Map<String, String> clinics() {
        Map<String, String> texts = new TreeMap<>();
        read(root.resolve("clinics")).forEach((path, text) -> texts.put("clinics/" + path, text));
        texts.keySet().removeIf(path -> !path.endsWith(".yaml"));
        return texts;
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder, path))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
            for (Path file : files) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, text(file, path));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder (%s) cannot be read".formatted(folder), e);
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file, String path) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw RulesRefused.because(Problem.error(
                    Place.of(path),
                    "too-large",
                    "The file is larger than 4 MB.",
                    "Split it, or move it out of the folder."));
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw RulesRefused.because(Problem.error(
                    Place.of(path),
                    "not-text",
                    "The file is not UTF-8 text.",
                    "Save it as UTF-8, or move it out of the folder."));
        }
    }
}
