package io.github.camelisogeo.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows inside the client go one way. */
@AnalyzeClasses(packages = "io.github.camelisogeo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.camelisogeo.client";

    @ArchTest
    static final ArchRule noCamel = noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule modelKnowsNobody = onlyKnows("model");

    @ArchTest
    static final ArchRule errorKnowsNobody = onlyKnows("error");

    @ArchTest
    static final ArchRule operationLiesBelow = onlyKnows("operation", "model", "error");

    @ArchTest
    static final ArchRule httpKnowsNoEntity = onlyKnows("http", "operation", "model", "error");

    @ArchTest
    static final ArchRule pagingKnowsNoEntity = onlyKnows("paging", "http", "error");

    @ArchTest
    static final ArchRule queryKnowsNoRoute = onlyKnows("query", "model", "error");

    @ArchTest
    static final ArchRule addressKnowsNoRoute = onlyKnows("address", "model", "error");

    @ArchTest
    static final ArchRule labelKnowsModelsOnly = onlyKnows("label", "model");

    @ArchTest
    static final ArchRule apiKnowsNoClient = onlyKnows("api", "query", "http", "paging", "operation", "model", "error");

    @ArchTest
    static final ArchRule httpUsesModelsOnlyAsSuch = noClasses()
            .that()
            .resideInAPackage(ROOT + ".http")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + ".model.Metadata");

    @ArchTest
    static final ArchRule noCycles = slices().matching(
                    ROOT + ".(model|error|operation|http|paging|query|label|address|api)..")
            .should()
            .beFreeOfCycles();

    private static ArchRule onlyKnows(String subject, String... others) {
        String[] known = new String[others.length + 1];
        known[0] = ROOT + "." + subject;
        for (int i = 0; i < others.length; i++) {
            known[i + 1] = ROOT + "." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + subject)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known).or(resideOutsideOfPackage("io.github.camelisogeo..")));
    }
}
