package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.handrail.core.fact.FactKind;
import org.handrail.core.fact.FactSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there at run time, as Maven resolved it: enough to compile rows, and nothing that compiles or reads code. */
class RuntimeClassPathTest {
    /** Written by the build, in the phase generate-test-resources. */
    private static final Path LIST = Path.of("target", "runtime-class-path.txt");

    private static List<Path> jars = List.of();

    @BeforeAll
    static void read() throws IOException {
        assertThat(LIST)
                .as("run 'mvn -pl bot-core generate-test-resources' first")
                .exists();
        jars = List.of(Files.readString(LIST).trim().split(File.pathSeparator)).stream()
                .map(Path::of)
                .toList();
    }

    @Test
    void the_rules_stand_on_thirteen_jars() {
        assertThat(jars.stream()
                        .map(jar -> jar.getFileName().toString())
                        .filter(jar -> jar.matches("(drools|kie|slf4j).*")))
                .allMatch(jar -> jar.matches(
                        "(drools-(base|canonical-model|compiler|core|kiesession|model-compiler|util|wiring-api|wiring-static)"
                            + "|kie-(api|internal|memory-compiler)|slf4j-api)-[\\d.]+\\.jar"))
                .hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.mvel2.MVEL",
                "com.thoughtworks.xstream.XStream",
                "com.github.javaparser.JavaParser",
                "org.antlr.runtime.Lexer",
                "org.antlr.v4.runtime.Lexer",
                "org.drools.drl.parser.DrlParser",
                "org.drools.model.codegen.ExecutableModelProject"
            })
    void no_compiler_or_reader_of_code_can_be_reached(String name) throws Exception {
        try (URLClassLoader runtime = runtime()) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> runtime.loadClass(name));
        }
    }

    @Test
    void the_names_of_those_are_right_as_the_oracle_has_them() {
        assertThatNoException().isThrownBy(() -> {
            Class.forName("org.eclipse.jdt.internal.compiler.Compiler");
            Class.forName("org.drools.drl.parser.DrlParser");
            Class.forName("org.drools.model.codegen.ExecutableModelProject");
        });
    }

    @Test
    void rows_are_compiled_and_decided_on_these_jars_alone() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader runtime = runtime()) {
            thread.setContextClassLoader(runtime);
            Object probe =
                    runtime.loadClass(Probe.class.getName()).getConstructor().newInstance();
            assertThat(((Callable<?>) probe).call()).isEqualTo("[derive, ask]");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Runs behind the other class loader, where neither the tests' libraries nor the oracle exist. */
    public static final class Probe implements Callable<String> {
        @Override
        public String call() {
            var facts = List.of(
                    FactSpec.coded("stage", FactKind.ONE, List.of("EARLY")),
                    FactSpec.coded("urgent", FactKind.DERIVED, List.of("YES")));
            var rows = List.of(
                    Rows.deriving("derive", "urgent", "YES", Rows.is("stage", "EARLY")),
                    Rows.asking("ask", Rows.is("urgent", "YES")));
            return Rows.fired(Rulebooks.compile(rows, facts).decide(Rows.known("stage", "EARLY")))
                    .toString();
        }
    }

    private static URLClassLoader runtime() throws MalformedURLException {
        List<Path> all = new ArrayList<>(jars);
        all.add(Path.of("target", "classes"));
        all.add(Path.of("target", "test-classes"));
        URL[] urls = new URL[all.size()];
        for (int path = 0; path < urls.length; path++) {
            urls[path] = all.get(path).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
