package org.handrail.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the arrows between the modules of the house. */
class ModularityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.handrail.web");

    @Test
    void modulesUseOnlyWhatOthersOffer() {
        ApplicationModules.of(HandrailApplication.class).verify();
    }

    @Test
    void modulesDoNotNeedEachOtherInACircle() {
        slices().matching("org.handrail.web.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyKnowsThePatientsDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web.chat..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.chat..")
                .check(CLASSES);
    }

    @Test
    void theDoorsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..web.chat..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web.desk..", "..web.studio..", "..web.cli..")
                .check(CLASSES);
    }

    @Test
    void theCommandLineRunsWithoutSpringAndStore() {
        noClasses()
                .that()
                .resideInAPackage("..web.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "..web.journal..", "..web.security..")
                .check(CLASSES);
    }

    @Test
    void rulesAreReachedThroughTheCoreOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .check(CLASSES);
    }
}
