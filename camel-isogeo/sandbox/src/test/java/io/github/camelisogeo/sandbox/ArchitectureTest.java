package io.github.camelisogeo.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = IsogeoSandbox.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SANDBOX = "io.github.camelisogeo.sandbox";

    /** The sandbox must not share code with the client, so that using them together tests both. */
    @ArchTest
    static final ArchRule SHARES_NO_CODE_WITH_THE_CLIENT = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "lie elsewhere in the project",
                    (JavaClass target) -> target.getPackageName().startsWith("io.github.camelisogeo")
                            && !target.getPackageName().startsWith(SANDBOX)));

    @ArchTest
    static final ArchRule ARROWS_GO_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy(SANDBOX)
            .layer("http")
            .definedBy(SANDBOX + ".http")
            .layer("login")
            .definedBy(SANDBOX + ".login")
            .layer("control")
            .definedBy(SANDBOX + ".control")
            .layer("search")
            .definedBy(SANDBOX + ".search")
            .layer("edit")
            .definedBy(SANDBOX + ".edit")
            .layer("iso")
            .definedBy(SANDBOX + ".iso")
            .layer("ows")
            .definedBy(SANDBOX + ".ows")
            .layer("page")
            .definedBy(SANDBOX + ".page")
            .layer("demo")
            .definedBy(SANDBOX + ".demo")
            .layer("catalogue")
            .definedBy(SANDBOX + ".catalogue")
            .layer("model")
            .definedBy(SANDBOX + ".model")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("start", "http")
            .whereLayer("login")
            .mayOnlyBeAccessedByLayers("start", "http")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("start", "http")
            .whereLayer("edit")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("ows")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("iso")
            .mayOnlyBeAccessedByLayers("http", "ows", "page")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("start", "http", "search", "edit", "demo");

    @ArchTest
    static final ArchRule ONLY_THE_SERVER_KNOWS_HTTP = noClasses()
            .that()
            .resideInAnyPackage(
                    SANDBOX + ".model",
                    SANDBOX + ".catalogue",
                    SANDBOX + ".search",
                    SANDBOX + ".edit",
                    SANDBOX + ".control",
                    SANDBOX + ".iso",
                    SANDBOX + ".ows",
                    SANDBOX + ".page",
                    SANDBOX + ".login",
                    SANDBOX + ".demo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
}
