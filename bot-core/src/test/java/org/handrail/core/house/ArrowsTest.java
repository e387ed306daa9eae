package org.handrail.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of bot-core (ARCHITECTURE, law 1): it is pure, Drools lives in one package, and rooms form no rings. */
@AnalyzeClasses(packages = "org.handrail.core", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule coreKnowsOnlyWhatItNeeds = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.handrail.core..",
                    "java.lang..",
                    "java.util..",
                    "java.text..",
                    "java.time..",
                    "java.math..",
                    "java.net",
                    "java.security",
                    "java.nio.charset",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "org.snakeyaml.engine..",
                    "de.bwaldvogel.liblinear..",
                    "org.kie..",
                    "org.drools..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("org.handrail.core.rulebook.drools")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("org.handrail.core.yaml")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyOnePackageLearns = noClasses()
            .that()
            .resideOutsideOfPackage("org.handrail.core.learned")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.bwaldvogel..");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    /** The solver of the learning package draws lots from a seed that is always the same. */
    @ArchTest
    static final ArchRule nothingIsRandom = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.handrail.core.learned.Lines")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.random.RandomGenerator.class);

    @ArchTest
    static final ArchRule nothingTouchesTheSystem = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule roomsFormNoRings =
            slices().matching("org.handrail.core.(*)..").should().beFreeOfCycles();
}
