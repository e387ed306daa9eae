package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.handrail.core.fact.FactSpec;
import org.junit.jupiter.api.Test;

class NoClassesTest {
    private static final int WARM_UP = 10;
    private static final int VERSIONS = 50;

    /** Counts every class ever loaded, hidden ones too, so unloading hides nothing. The virtual machine may add a few of its own. */
    @Test
    void a_new_version_of_the_rules_defines_no_classes() {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        publish(WARM_UP);
        long before = classes.getTotalLoadedClassCount();
        publish(VERSIONS);
        assertThat(classes.getTotalLoadedClassCount() - before).isLessThan(VERSIONS / 2);
    }

    private static void publish(int versions) {
        for (int version = 0; version < versions; version++) {
            RandomRules random = new RandomRules(version);
            List<FactSpec> facts = random.facts(20, 4);
            Rulebook rulebook = Rulebooks.compile(random.mixed(80, 15, facts), facts);
            rulebook.decide(random.known(facts));
        }
    }
}
