package io.github.camelisogeo.component;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows: the component stands on the client, and only its option and its factory know what HTTP library that uses. */
@AnalyzeClasses(packages = "io.github.camelisogeo.component", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule STANDS_ON_THE_CLIENT_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.camelisogeo.component..",
                    "io.github.camelisogeo.client..",
                    "io.github.camelisogeo.sync..",
                    "org.apache.camel..",
                    "org.locationtech.jts.geom..",
                    "com.fasterxml.jackson..",
                    "org.slf4j..",
                    "okhttp3..",
                    "javax.net.ssl..",
                    "java..");

    @ArchTest
    static final ArchRule ONLY_THE_OPTION_AND_THE_FACTORY_SEE_OKHTTP = noClasses()
            .that()
            .doNotHaveSimpleName("NetworkComponent")
            .and()
            .doNotHaveSimpleName("ClientFactory")
            .and()
            .doNotHaveSimpleName("IsogeoComponentConfigurer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "retrofit2..");

    @ArchTest
    static final ArchRule HAND_WRITTEN_CODE_NAMES_NOTHING_OF_CAMELS_GENERATOR = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Loader")
            .and()
            .haveSimpleNameNotEndingWith("Configurer")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("io\\.github\\.camelisogeo\\.component\\.Isogeo.*(Configurer|UriFactory|Loader)");
}
