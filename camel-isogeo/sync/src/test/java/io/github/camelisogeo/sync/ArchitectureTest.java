package io.github.camelisogeo.sync;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
                    "javax.annotation.processing..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule STATES_KNOW_NO_FEED = classes()
            .that()
            .resideInAnyPackage(
                    "io.github.camelisogeo.sync.state",
                    "io.github.camelisogeo.sync.internal.embedded",
                    "io.github.camelisogeo.sync.internal.export",
                    "io.github.camelisogeo.sync.internal.jdbc")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camelisogeo.sync.state",
                    "io.github.camelisogeo.sync.internal.embedded",
                    "io.github.camelisogeo.sync.internal.export",
                    "io.github.camelisogeo.sync.internal.jdbc",
                    "com.fasterxml.jackson.core..",
                    "org.h2.mvstore..",
                    "java..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule FILES_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("io.github.camelisogeo.sync.internal.embedded")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.camelisogeo.sync.internal.jdbc", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule DATABASES_KNOW_NO_FILES = noClasses()
            .that()
            .resideInAPackage("io.github.camelisogeo.sync.internal.jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.camelisogeo.sync.internal.embedded", "org.h2..", "java.nio.file..");
}
