package io.github.camelisogeo.component.generator;

import static io.github.camelisogeo.component.generator.ComponentGenerator.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.TypeSpec;
import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.search.SearchSelection;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources that are generated from the registry: they compile, and do what the registry says. */
class RegistrySourcesTest {

    private static final Operations RIVERS = Operations.of(List.of(RiverApi.class));

    @TempDir
    Path folder;

    private static ConsumedSearch consumer() throws IOException {
        return ConsumedSearch.load(Entities.operations());
    }

    private static List<Option> options() throws IOException {
        return Option.all(RIVERS, Descriptions.load(), consumer());
    }

    private Class<?> compiled(TypeSpec type) throws ClassNotFoundException {
        return new CompiledSources().with(PACKAGE, type).compileTo(folder).loadClass(PACKAGE + "." + type.name());
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Object value(Class<?> type, String field) throws ReflectiveOperationException {
        Field constant = type.getDeclaredField(field);
        constant.setAccessible(true);
        return constant.get(null);
    }

    @Test
    void eachParameterIsAnOption() throws Exception {
        Class<?> type = compiled(OperationParametersSource.of(options()));
        Object parameters = made(type);
        Method given = type.getMethod("given");
        assertThat(given.invoke(parameters)).isEqualTo(Map.of());
        type.getMethod("setContactId", String.class).invoke(parameters, "a");
        type.getMethod("setWhole", Boolean.class).invoke(parameters, false);
        assertThat(type.getMethod("getContactId").invoke(parameters)).isEqualTo("a");
        assertThat(given.invoke(parameters)).isEqualTo(Map.of("contactId", "a", "whole", false));
        UriParam contact = type.getDeclaredField("contactId").getAnnotation(UriParam.class);
        assertThat(contact.label()).isEqualTo("producer");
        assertThat(contact.description()).endsWith("Used by: river.delete, river.get.");
        UriParam whole = type.getDeclaredField("whole").getAnnotation(UriParam.class);
        assertThat(whole.defaultValue()).isEqualTo("false");
        UriParam include = type.getDeclaredField("include").getAnnotation(UriParam.class);
        assertThat(include.label()).as("a consumer takes it too").isEqualTo("common");
        assertThat(include.defaultValue()).isEmpty();
        assertThat(include.description()).contains("Default: ", "count (river.get)", "_abilities (river.list)");
    }

    @Test
    void aParameterWithoutADescriptionIsNamed() throws Exception {
        Descriptions descriptions = Descriptions.load();
        assertThatThrownBy(() -> descriptions.ofParameter("riverId"))
                .hasMessageContaining("parameter riverId has no description: add one to api/parameters.properties");
    }

    @Test
    void eachParameterHasAHeader() throws Exception {
        Class<?> type = compiled(ConstantsSource.of(options()));
        assertThat(value(type, "CONTACT_ID")).isEqualTo("CamelIsogeoContactId");
        assertThat(value(type, "OPERATION")).isEqualTo("CamelIsogeoOperation");
        assertThat(type.getField("WHOLE").getAnnotation(Metadata.class).javaType())
                .isEqualTo("Boolean");
    }

    @Test
    void namesAreThoseOfTheRegistry() throws Exception {
        Class<?> type = compiled(NamesSource.of(RIVERS));
        assertThat(value(type, "ENTITIES")).isEqualTo("river");
        assertThat(value(type, "OPERATIONS")).isEqualTo("delete,get,list");
    }

    @Test
    void optionsOfCallsReplaceThoseThatAreSet() throws Exception {
        Class<?> type = compiled(ConfigurationSource.generated());
        Object options = made(type);
        Method over = type.getDeclaredMethod("over", CallOptions.class);
        over.setAccessible(true);
        CallOptions defaults = CallOptions.defaults();
        assertThat(over.invoke(options, defaults)).isEqualTo(defaults);
        Method pageSize = type.getMethod("setPageSize", Integer.class);
        pageSize.setAccessible(true);
        pageSize.invoke(options, 7);
        assertThat(over.invoke(options, defaults))
                .isEqualTo(defaults.toBuilder().pageSize(7).build());
        assertThat(type.getDeclaredFields()).allSatisfy(field -> assertThat(
                        field.getAnnotation(UriParam.class).defaultValue())
                .as("a default of the endpoint would hide the component's")
                .isEmpty());
    }

    @Test
    void aCopyOfTheConfigurationIsIndependent() throws Exception {
        Class<?> type = compiled(ConfigurationSource.generated());
        Object options = made(type);
        Method pageSize = type.getMethod("setPageSize", Integer.class);
        pageSize.invoke(options, 7);
        Object copy = type.getMethod("copy").invoke(options);
        pageSize.invoke(options, 8);
        assertThat(type.getMethod("getPageSize").invoke(copy)).isEqualTo(7);
    }

    @Test
    void aConsumerTakesWhatASelectionHasAndRefusesTheRest() throws Exception {
        ConsumedSearch consumer = consumer();
        Class<?> type = compiled(ConsumedSearchSource.of(consumer));
        Method selection = type.getDeclaredMethod("selection", Map.class);
        selection.setAccessible(true);
        assertThat(selection.invoke(null, Map.of("query", "type:service")))
                .isEqualTo(SearchSelection.builder().query("type:service").build());
        assertThat(value(type, "REFUSED")).isEqualTo(consumer.refused());
        assertThat(consumer.taken()).contains("query", "include", "rawPayload").doesNotContain("limit", "offset");
        assertThat(ConsumedSearchSource.section(consumer)).contains("`query`").contains("| `offset` | ");
    }

    @Test
    void aConsumerMustSayWhatItDoesWithEachParameter() {
        OperationDescriptor search = Entities.operations().find("search", "search");
        assertThatThrownBy(() -> ConsumedSearch.of(search, Map.of("limits", "no")))
                .hasMessageContaining("refuses [limits], but search.search has no such parameters");
        assertThatThrownBy(() -> ConsumedSearch.of(search, Map.of()))
                .hasMessageContaining("a consumer neither supports nor refuses");
    }
}
