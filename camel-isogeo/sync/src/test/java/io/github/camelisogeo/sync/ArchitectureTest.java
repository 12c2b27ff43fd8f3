package io.github.camelisogeo.sync;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.camelisogeo.testsupport.architecture.ThreadRules;

/**
 * The arrows: following changes stands on the client, and knows nothing of Camel or of HTTP. Inside, what reads the catalogue and what an
 * operator does stand on guards and delivery, these on the store, and that on the life of a record.
 */
@AnalyzeClasses(packages = "io.github.camelisogeo.sync", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The classes that users begin with. */
    private static final DescribedPredicate<JavaClass> ENTRY =
            belongToAnyOf(ChangeFeed.class, StoredFeeds.class).as("feeds");

    @ArchTest
    static final ArchRule THREADS_ARE_GIVEN = ThreadRules.threadsAreGiven("JdbcStateStore", "FeedSettings");

    @ArchTest
    static final ArchRule STANDS_ON_THE_CLIENT_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camelisogeo.sync..",
                    "io.github.camelisogeo.client..",
                    "io.micrometer.core.instrument..",
                    "com.fasterxml.jackson..",
                    "org.h2.mvstore..",
                    "org.h2.store.fs..",
                    "io.soabase.recordbuilder..",
                    "org.slf4j..",
                    "java..",
                    "javax.annotation.processing..",
                    "javax.sql..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("feed")
            .definedBy(ENTRY)
            .layer("reading")
            .definedBy("..sync.internal.reading")
            .layer("control")
            .definedBy("..sync.internal.control")
            .layer("guard")
            .definedBy("..sync.internal.guard")
            .layer("delivery")
            .definedBy("..sync.internal.delivery")
            .layer("store")
            .definedBy("..sync.internal.store")
            .layer("life")
            .definedBy("..sync.internal.life")
            .layer("state")
            .definedBy("..sync.state")
            .layer("storage")
            .definedBy("..sync.internal.embedded", "..sync.internal.jdbc", "..sync.internal.export")
            .whereLayer("feed")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("feed")
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("feed")
            .whereLayer("guard")
            .mayOnlyBeAccessedByLayers("reading")
            .whereLayer("delivery")
            .mayOnlyBeAccessedByLayers("feed", "reading")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("feed", "reading", "control", "delivery")
            .whereLayer("life")
            .mayOnlyBeAccessedByLayers("reading", "control", "guard", "delivery", "store")
            .whereLayer("state")
            .mayOnlyBeAccessedByLayers("feed", "reading", "store", "storage")
            .whereLayer("storage")
            .mayOnlyBeAccessedByLayers("state");

    /** Settings and reports are values. */
    @ArchTest
    static final ArchRule VALUES_KNOW_NO_MACHINERY = noClasses()
            .that()
            .resideInAnyPackage("io.github.camelisogeo.sync", "io.github.camelisogeo.sync.change")
            .and(DescribedPredicate.not(ENTRY))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.camelisogeo.sync.internal..");

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
                    "org.h2.store.fs..",
                    "java..",
                    "javax.sql..",
                    "org.slf4j..");

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
