package io.github.camelisogeo.component;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.camelisogeo.testsupport.architecture.ThreadRules;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows: the component stands on the client, and only its option and its factory know what HTTP library that uses. */
@AnalyzeClasses(packages = "io.github.camelisogeo.component", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THREADS_ARE_GIVEN = ThreadRules.threadsAreGiven();

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
                    "io.micrometer.core.instrument..",
                    "javax.net.ssl..",
                    "javax.management..",
                    "javax.sql..",
                    "java..");

    @ArchTest
    static final ArchRule ONLY_THE_OPTION_AND_THE_FACTORY_SEE_OKHTTP = noClasses()
            .that()
            .doNotHaveSimpleName("NetworkComponent")
            .and()
            // The compiler repeats there what it inherits from that one.
            .doNotHaveSimpleName("IsogeoComponent")
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

    @ArchTest
    static final ArchRule PUBLIC_SIGNATURES_NAME_NOTHING_INTERNAL = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and(areForOthers())
            .should(nameOnlyWhatIsPublic());

    private static DescribedPredicate<JavaMethod> areForOthers() {
        return DescribedPredicate.describe(
                "are public or protected",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        || method.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static ArchCondition<JavaMethod> nameOnlyWhatIsPublic() {
        return new ArchCondition<>("name no internal type") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getParameterTypes().stream(), Stream.of(method.getReturnType()))
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(type -> type.getPackageName().contains(".client.internal"))
                        .forEach(type ->
                                events.add(SimpleConditionEvent.violated(method, method + " names " + type.getName())));
            }
        };
    }

    @Test
    void publicAreOnlyWhatUsersAndCamelTouch() {
        Set<String> names = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.camelisogeo.component")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.endsWith("Configurer") && !name.endsWith("Loader"))
                        .collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "IsogeoComponent",
                        "IsogeoEndpoint",
                        "IsogeoConstants",
                        "IsogeoConfiguration",
                        "IsogeoConsumerConfiguration",
                        "FeedConfiguration",
                        "FeedAction",
                        "IsogeoConsole",
                        "IsogeoSpanDecorator",
                        "FeedPolledEvent",
                        "ManagedFeedConsumer",
                        "ManagedFeeds",
                        "OperationParameters",
                        "SearchFilterOptions",
                        "AddressOptions",
                        "RecordIterator",
                        "StreamedContent",
                        "RawRequestOptions",
                        "WriteConfiguration",
                        "IsogeoSendDynamicAware",
                        "IsogeoEndpointBuilderFactory",
                        "IsogeoEndpointUriFactory");
    }
}
