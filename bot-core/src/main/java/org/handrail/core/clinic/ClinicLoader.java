package org.handrail.core.clinic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.core.problem.Loaded;
import org.handrail.core.problem.Place;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Tree;
import org.handrail.core.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** From the text of a clinic's file to its settings, or to every reason why they cannot be used. */
public final class ClinicLoader {
    private ClinicLoader() {}

    /**
     * Never throws for what an author wrote.
     *
     * @param file name shown in problems
     */
    public static Loaded<Clinic> load(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Tree root = YamlReader.read(file, text, problems::add);
        if (root == null && problems.isEmpty()) {
            problems.add(Problem.error(
                    Place.of(file),
                    "empty-file",
                    "The file %s is empty".formatted(file),
                    "Write the clinic's settings; docs/writing-dialogues.md shows them."));
        }
        Clinic clinic = root == null ? null : read(root, problems::add);
        List<Problem> inOrder =
                problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
        return clinic == null || !problems.isEmpty()
                ? new Loaded.Refused<>(inOrder)
                : new Loaded.Usable<>(clinic, inOrder);
    }

    /** The texts of the file that patients read, but for the clinic's own name; none where it cannot be read. Tells no problems. */
    public static List<ClinicText> texts(String file, String text) {
        List<ClinicText> texts = new ArrayList<>();
        Tree root = YamlReader.read(file, text, _ -> {});
        if (root != null) {
            new ClinicReader(_ -> {}, texts::add).read(root);
        }
        return texts;
    }

    private static @Nullable Clinic read(Tree root, Consumer<Problem> problems) {
        return new ClinicReader(problems, _ -> {}).read(root);
    }
}
