package org.handrail.core.dialogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.core.problem.Problem;

/**
 * A file with one defect. Its first three lines say which file it stands for, where the problem is and of which kind, and a phrase of
 * the fix; its name says the defect.
 */
public record BrokenFixture(
        String name, String replaces, Problem.Severity severity, String placeAndCode, String fix, String text) {

    public static Stream<BrokenFixture> in(Path folder) {
        return DialogueFolder.texts(folder).entrySet().stream().map(BrokenFixture::parse);
    }

    private static BrokenFixture parse(Map.Entry<String, String> file) {
        List<String> lines = file.getValue().lines().limit(3).toList();
        boolean warns = lines.get(1).startsWith("# warns: ");
        return new BrokenFixture(
                file.getKey().replace(".yaml", ""),
                after("# replaces: ", lines.get(0)),
                warns ? Problem.Severity.WARNING : Problem.Severity.ERROR,
                after(warns ? "# warns: " : "# expects: ", lines.get(1)),
                after("# fix: ", lines.get(2)),
                file.getValue());
    }

    private static String after(String prefix, String line) {
        if (!line.startsWith(prefix)) {
            throw new IllegalArgumentException("a fixture's line (%s) should begin with (%s)".formatted(line, prefix));
        }
        return line.substring(prefix.length());
    }

    /** {@code facts.yaml:5:10 unknown-kind}, as the fixtures write it. */
    public static String written(Problem problem) {
        return problem.place() + " " + problem.code();
    }

    @Override
    public String toString() {
        return name;
    }
}
