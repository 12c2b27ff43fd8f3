package io.github.camelisogeo.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

@AnalyzeClasses(packagesOf = IsogeoSandbox.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SANDBOX = "io.github.camelisogeo.sandbox";

    private static final String INTERNAL = SANDBOX + ".internal";

    /** What the parts of the sandbox and its users both know. */
    private static final Set<String> VALUES = Set.of(
            "Fault", "FaultSettings", "Faults", "RouteFault", "SandboxRequest", "Statistics", "SandboxDataException");

    /** Whatever is public is a promise. */
    @ArchTest
    static final ArchRule PROMISES_LITTLE = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL + "..")
            .and()
            .haveNameNotMatching(".*\\.(Fault|FaultSettings|Faults|RouteFault|SandboxRequest|Statistics"
                    + "|SandboxDataException|SandboxStartException|IsogeoSandbox|IsogeoSandboxBuilder"
                    + "|IsogeoSandboxExtension|package-info)")
            .should()
            .bePublic();

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
            .definedBy(DescribedPredicate.describe(
                    "start or stop a sandbox",
                    (JavaClass type) ->
                            type.getPackageName().equals(SANDBOX) && !VALUES.contains(type.getSimpleName())))
            .layer("http")
            .definedBy(INTERNAL + ".http")
            .layer("login")
            .definedBy(INTERNAL + ".login")
            .layer("control")
            .definedBy(INTERNAL + ".control")
            .layer("search")
            .definedBy(INTERNAL + ".search")
            .layer("edit")
            .definedBy(INTERNAL + ".edit")
            .layer("iso")
            .definedBy(INTERNAL + ".iso")
            .layer("ows")
            .definedBy(INTERNAL + ".ows")
            .layer("page")
            .definedBy(INTERNAL + ".page")
            .layer("demo")
            .definedBy(INTERNAL + ".demo")
            .layer("catalogue")
            .definedBy(INTERNAL + ".catalogue")
            .layer("model")
            .definedBy(INTERNAL + ".model")
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
                    INTERNAL + ".model",
                    INTERNAL + ".catalogue",
                    INTERNAL + ".search",
                    INTERNAL + ".edit",
                    INTERNAL + ".control",
                    INTERNAL + ".iso",
                    INTERNAL + ".ows",
                    INTERNAL + ".page",
                    INTERNAL + ".login",
                    INTERNAL + ".demo")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..");
}
