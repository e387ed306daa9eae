package org.handrail.core.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.handrail.core.fixtures.RulesFolder;
import org.handrail.core.problem.Problem;
import org.handrail.core.yaml.Tree;
import org.handrail.core.yaml.YamlReader;

/** The flags as shipped, for tests. */
final class FlagsFixture {
    static final double FEVER = 100.4;

    private static final Path SHIPPED = Path.of("..", "rules", "dialogues", "next-steps", "flags.yaml");

    private FlagsFixture() {}

    static Flags shipped(Consumer<Problem> problems) {
        Path file = Files.exists(SHIPPED) ? SHIPPED : Path.of("rules", "dialogues", "next-steps", "flags.yaml");
        try {
            return read(Files.readString(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Screen screen() {
        List<Problem> problems = new ArrayList<>();
        Screen screen = Screen.of(shipped(problems::add));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("flags.yaml has problems (%s)".formatted(problems));
        }
        return screen;
    }

    /** As the engine has it: with what is learned from the shipped examples. */
    static Screen learnedScreen() {
        return Screen.of(RulesFolder.dialogue().flags());
    }

    static Flags read(String yaml, Consumer<Problem> problems) {
        if (YamlReader.read("flags.yaml", yaml, problems) instanceof Tree.Mapping root) {
            return FlagsReader.read(root, problems);
        }
        throw new IllegalStateException("flags.yaml is no group of keys");
    }
}
