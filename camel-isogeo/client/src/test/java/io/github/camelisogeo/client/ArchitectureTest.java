package io.github.camelisogeo.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.camelisogeo.testsupport.architecture.ThreadRules;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The arrows inside the client go one way, and what users touch names nothing of the inside. */
@AnalyzeClasses(packages = "io.github.camelisogeo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.camelisogeo.client";

    @ArchTest
    static final ArchRule threadsAreGiven = ThreadRules.threadsAreGiven("Threads");

    /** One executor for the client: what makes another one could not be told the threads of the user. */
    @ArchTest
    static final ArchRule onlyTheClientMakesExecutors = noClasses()
            .that()
            .doNotHaveSimpleName("ClientParts")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + ".internal.call.Threads");

    @ArchTest
    static final ArchRule noCamel = noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule noPublicSignatureNamesAnInternalType = members()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(ROOT + ".internal..")
            .should(nameNoInternalType());

    @ArchTest
    static final ArchRule callKnowsNoHttp = onlyKnows("internal.call", "", "error", "internal.text");

    @ArchTest
    static final ArchRule answersKnowNoEntity = onlyKnows(
            "internal.answer",
            "internal.operation",
            "value",
            "model",
            "error",
            "search",
            "internal.json",
            "internal.scan",
            "internal.call",
            "internal.text");

    @ArchTest
    static final ArchRule scanKnowsNothing = onlyKnows("internal.scan");

    @ArchTest
    static final ArchRule tokensKnowNoRoute =
            onlyKnows("internal.token", "model", "error", "internal.answer", "internal.call", "internal.text");

    @ArchTest
    static final ArchRule httpKnowsNoEntity = onlyKnows(
            "internal.http",
            "",
            "internal.operation",
            "value",
            "model",
            "error",
            "internal.answer",
            "internal.token",
            "internal.json",
            "internal.registry",
            "internal.call",
            "internal.text");

    @ArchTest
    static final ArchRule pagingKnowsNoEntity = onlyKnows("internal.paging", "", "error", "search", "internal.call");

    @ArchTest
    static final ArchRule addressKnowsNoRoute =
            onlyKnows("address", "model", "error", "value", "internal.json", "internal.text");

    @ArchTest
    static final ArchRule labelKnowsModelsOnly = onlyKnows("label", "model", "internal.json");

    @ArchTest
    static final ArchRule apiKnowsNoBehaviour =
            onlyKnows("api", "search", "internal.operation", "value", "model", "error");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching(ROOT + ".internal.(*)..").should().beFreeOfCycles();

    private static ArchRule onlyKnows(String subject, String... others) {
        String[] known = new String[others.length + 1];
        known[0] = ROOT + "." + subject;
        for (int i = 0; i < others.length; i++) {
            known[i + 1] = others[i].isEmpty() ? ROOT : ROOT + "." + others[i];
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + subject)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known).or(resideOutsideOfPackage("io.github.camelisogeo..")));
    }

    private static ArchCondition<JavaMember> nameNoInternalType() {
        return new ArchCondition<>("name no internal type where users see it") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                if (!isSeen(member)) {
                    return;
                }
                for (JavaClass type : named(member)) {
                    if (type.getPackageName().startsWith(ROOT + ".internal")) {
                        events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + type.getName()));
                    }
                }
            }
        };
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        boolean seen = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        return seen && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Collection<JavaClass> named(JavaMember member) {
        Set<JavaClass> named = new HashSet<>();
        if (member instanceof JavaField field) {
            named.addAll(field.getType().getAllInvolvedRawTypes());
        }
        if (member instanceof JavaCodeUnit unit) {
            named.addAll(unit.getReturnType().getAllInvolvedRawTypes());
            unit.getParameterTypes().stream()
                    .map(JavaType::getAllInvolvedRawTypes)
                    .forEach(named::addAll);
            named.addAll(unit.getExceptionTypes());
        }
        return named;
    }
}
