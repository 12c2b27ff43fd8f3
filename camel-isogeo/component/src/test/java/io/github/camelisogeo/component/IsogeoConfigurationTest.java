package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.Language;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The configuration that the component has, and of which each endpoint has a copy. */
class IsogeoConfigurationTest extends FakeApiTestSupport {

    private static final Map<Class<?>, List<?>> VALUES = Map.of(
            Language.class,
            List.of(Language.EN, Language.PT),
            Duration.class,
            List.of(Duration.ofSeconds(7), Duration.ofSeconds(8)),
            Integer.class,
            List.of(7, 8));

    /** Every field: an option that is added later is one of them. */
    private static List<Field> options() {
        List<Field> options = Stream.<Class<?>>iterate(
                        IsogeoConfiguration.class, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .toList();
        options.forEach(option -> option.setAccessible(true));
        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(VALUES)
                .as("add values of another type: %s", option)
                .containsKey(option.getType()));
        return options;
    }

    @Test
    void aCopyHasEveryOptionAndIsIndependent() throws IllegalAccessException {
        IsogeoConfiguration original = new IsogeoConfiguration();
        for (Field option : options()) {
            option.set(original, VALUES.get(option.getType()).get(0));
        }

        IsogeoConfiguration copy = original.copy();
        assertThat(copy).isNotSameAs(original);
        for (Field option : options()) {
            List<?> values = VALUES.get(option.getType());
            assertThat(option.get(copy)).as(option.getName()).isEqualTo(values.get(0));
            option.set(copy, values.get(1));
            assertThat(option.get(original)).as(option.getName()).isEqualTo(values.get(0));
        }
        assertThat(original.copy().over(CallOptions.defaults())).isEqualTo(original.over(CallOptions.defaults()));
    }

    @Test
    void anEndpointChangesItsCopyOnly() {
        IsogeoConfiguration ofComponent =
                context.getComponent("isogeo", IsogeoComponent.class).getConfiguration();
        ofComponent.setLang(Language.ES);
        ofComponent.setPageSize(20);

        IsogeoConfiguration ofEndpoint = context.getEndpoint("isogeo:search?lang=PT&prefetch=2", IsogeoEndpoint.class)
                .getConfiguration();
        assertThat(ofEndpoint.getLang()).isEqualTo(Language.PT);
        assertThat(ofEndpoint.getPrefetch()).isEqualTo(2);
        assertThat(ofEndpoint.getPageSize()).isEqualTo(20);
        assertThat(ofComponent.getLang()).isEqualTo(Language.ES);
        assertThat(ofComponent.getPrefetch()).isNull();
    }
}
