package org.handrail.web.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each server of the tests a data folder of its own, and the rules of this repository. */
final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory("handrail");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "own folder",
                            Map.of(
                                    "handrail.data", data.toString(),
                                    "handrail.rules", rules(),
                                    "handrail.openings-per-minute", 10_000)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String rules() {
        return System.getProperty("handrail.test.rules", "../rules");
    }
}
