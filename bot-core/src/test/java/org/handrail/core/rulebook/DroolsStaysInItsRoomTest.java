package org.handrail.core.rulebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DroolsStaysInItsRoomTest {
    private static final String ROOM = "org.handrail.core.rulebook.drools..";

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handrail.core");

    @Test
    void only_one_package_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(core);
    }

    @Test
    void only_the_rulebook_s_own_package_knows_that_room() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOM, "org.handrail.core.rulebook")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM)
                .check(core);
    }
}
