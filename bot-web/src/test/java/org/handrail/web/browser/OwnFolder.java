package org.handrail.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the tests' server a data folder of its own, and the rules of this repository. */
final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String RULES = System.getProperty("handrail.test.rules", "../rules");
    /** All tests knock from one address. */
    static final int OPENINGS_PER_MINUTE = 10_000;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory("handrail-browser");
            Map<String, Object> settings = Map.of(
                    "handrail.data", data.toString(),
                    "handrail.rules", RULES,
                    "handrail.openings-per-minute", OPENINGS_PER_MINUTE);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own folder", settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
