package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Closes the tests of this package: all operations of the registry are called against the sandbox. */
class EveryOperationTest {

    /** One for each theme. */
    private static final List<Class<? extends OperationsTestSupport>> TESTS = List.of(
            AboutTest.class,
            CatalogsAndSharesTest.class,
            LinksTest.class,
            PeopleTest.class,
            RecordPartsTest.class,
            RecordsTest.class,
            ServicesTest.class,
            UpsertsTest.class,
            VocabulariesTest.class);

    @Test
    void everyOperationHasItsTest() {
        Set<String> registry = new TreeSet<>();
        Entities.operations().all().stream()
                .map(OperationDescriptor::qualifiedName)
                .forEach(registry::add);
        assertThat(called()).isEqualTo(registry);
    }

    @Test
    void everyTestSaysWhatItCalls() {
        assertThat(methods().filter(method -> method.isAnnotationPresent(Test.class)))
                .allSatisfy(method ->
                        assertThat(method.isAnnotationPresent(Calls.class)).isTrue());
    }

    private static Set<String> called() {
        Set<String> called = new TreeSet<>();
        methods()
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getAnnotation(Calls.class))
                .forEach(calls -> called.addAll(List.of(calls.value())));
        return called;
    }

    private static Stream<Method> methods() {
        return TESTS.stream().flatMap(test -> Arrays.stream(test.getDeclaredMethods()));
    }
}
