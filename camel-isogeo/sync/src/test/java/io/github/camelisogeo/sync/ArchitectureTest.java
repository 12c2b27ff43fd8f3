package io.github.camelisogeo.sync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows: following changes stands on the client, and knows nothing of Camel or of HTTP. */
@AnalyzeClasses(packages = "io.github.camelisogeo.sync", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule STANDS_ON_THE_CLIENT_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camelisogeo.sync..",
                    "io.github.camelisogeo.client..",
                    "com.fasterxml.jackson..",
                    "org.h2.mvstore..",
                    "io.soabase.recordbuilder..",
                    "org.slf4j..",
                    "java..",
                    "javax.annotation.processing..");

    @ArchTest
    static final ArchRule STATES_KNOW_NO_FEED = classes()
            .that()
            .resideInAPackage("io.github.camelisogeo.sync.state")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camelisogeo.sync.state",
                    "io.github.camelisogeo.sync.change",
                    "io.github.camelisogeo.client.model",
                    "com.fasterxml.jackson..",
                    "org.h2.mvstore..",
                    "java..");
}
