package org.handrail.web.rules;

import java.nio.file.Path;
import java.time.InstantSource;
import org.handrail.web.journal.Releases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules folder when the server starts. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    RulesFolder rulesFolder(@Value("${handrail.rules}") Path folder) {
        return new RulesFolder(folder);
    }

    @Bean
    Clinics clinics(RulesFolder folder, Dialogues dialogues) {
        return Clinics.of(folder.clinics()).fitting(dialogues.current().dialogue());
    }

    @Bean
    Dialogues dialogues(
            RulesFolder folder, Releases releases, InstantSource clock, @Value("${handrail.dialogue}") String id) {
        return new Dialogues(folder.dialogue(id), releases, clock.instant());
    }
}
