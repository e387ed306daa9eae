package org.handrail.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sizes and words that hold everywhere (ARCHITECTURE, laws 2 and 3). */
class TidyTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LINE = 160;

    /** Words of other houses, or of nobody; see the glossary in ARCHITECTURE.md. */
    private static final Pattern NOT_OUR_WORDS =
            Pattern.compile("\\b(chat ?session|bot ?flow|prompt ?nodes?|T" + "ODO|FIX" + "ME|X" + "XX)\\b");

    @Test
    void filesStayShort() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.files(".java", ".ts")) {
            long lines = Repository.read(file).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add("%s: %d lines".formatted(name(file), lines));
            }
        }
        assertThat(tooLong).as("split these files").isEmpty();
    }

    @Test
    void linesStayReadable() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Repository.files(".java", ".ts")) {
            List<String> lines = Repository.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    tooLong.add("%s:%d".formatted(name(file), i + 1));
                }
            }
        }
        assertThat(tooLong).as("break these lines").isEmpty();
    }

    @Test
    void methodsStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Repository.files(".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodSizes(unit, positions, tooLong).scan(unit, null);
            }
        }
        assertThat(tooLong).as("split these methods").isEmpty();
    }

    @Test
    void wordsAreOfThisHouse() {
        List<String> found = new ArrayList<>();
        for (Path file : Repository.files(".java", ".ts", ".yaml", ".md")) {
            var matcher = NOT_OUR_WORDS.matcher(Repository.read(file));
            if (matcher.find()) {
                found.add("%s: \"%s\"".formatted(name(file), matcher.group()));
            }
        }
        assertThat(found).as("say it in the glossary's words, or finish it").isEmpty();
    }

    private static String name(Path file) {
        return Repository.root().relativize(file).toString();
    }

    private static final class MethodSizes extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLong;
        private String inside = "";

        MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<String> tooLong) {
            this.unit = unit;
            this.positions = positions;
            this.tooLong = tooLong;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            String before = inside;
            inside = tree.getSimpleName().toString();
            super.visitClass(tree, null);
            inside = before;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            var body = tree.getBody();
            if (body != null) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
                if (last - first - 1 > LONGEST_METHOD) {
                    tooLong.add("%s.%s: %d lines".formatted(inside, tree.getName(), last - first - 1));
                }
            }
            return super.visitMethod(tree, null);
        }
    }
}
