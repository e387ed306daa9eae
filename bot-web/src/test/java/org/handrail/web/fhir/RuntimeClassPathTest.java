package org.handrail.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was left out of HAPI at run time is not needed there; the validator, which needs it, hides that from all other tests. */
class RuntimeClassPathTest {
    /** Written by the build, in the phase generate-test-resources. */
    private static final Path LIST = Path.of("target", "runtime-class-path.txt");

    @Test
    void aBundleIsWrittenWithTheJarsOfTheServerAlone() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader runtime = runtime()) {
            thread.setContextClassLoader(runtime);
            Object probe =
                    runtime.loadClass(Probe.class.getName()).getConstructor().newInstance();
            assertThat(((Callable<?>) probe).call()).isEqualTo(new Probe().call());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator",
                "net.sf.saxon.Configuration",
                "org.apache.hc.client5.http.classic.HttpClient"
            })
    void nothingThatCallsServersOrRunsScriptsIsThere(String name) throws Exception {
        assertThat(Class.forName(name)).as("the name is right").isNotNull();
        try (URLClassLoader runtime = runtime()) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> runtime.loadClass(name));
        }
    }

    /** Runs behind the other class loader, where the tests' libraries do not exist. */
    public static final class Probe implements Callable<String> {
        @Override
        public String call() {
            return FhirJson.write(Content.shipped().bundle("tap AGREE", "tap YES", "tap PATIENT"));
        }
    }

    private static URLClassLoader runtime() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String jar : Files.readString(LIST).trim().split(File.pathSeparator, -1)) {
            all.add(Path.of(jar));
        }
        all.add(Path.of("target", "classes"));
        all.add(Path.of("target", "test-classes"));
        URL[] urls = new URL[all.size()];
        for (int path = 0; path < urls.length; path++) {
            urls[path] = all.get(path).toUri().toURL();
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }
}
