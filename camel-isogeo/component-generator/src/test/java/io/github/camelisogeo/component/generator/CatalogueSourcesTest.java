package io.github.camelisogeo.component.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from Camel's catalogue: the endpoint DSL, the properties of the starter, and the tables of the page. */
class CatalogueSourcesTest {

    private static final String CATALOGUE =
            """
            {
              "componentProperties": {
                "retries": {"kind": "property", "group": "network", "type": "integer", "javaType": "int",
                    "description": "How often <it> is repeated.", "defaultValue": "2"},
                "patience": {"kind": "property", "group": "network", "type": "duration",
                    "javaType": "java.time.Duration", "description": "How long."},
                "mapper": {"kind": "property", "group": "common", "type": "object",
                    "javaType": "com.fasterxml.jackson.databind.ObjectMapper", "description": "A mapper."},
                "names": {"kind": "property", "group": "common", "type": "object",
                    "javaType": "java.util.Map<java.lang.String, java.lang.String>", "description": "Names."}
              },
              "headers": {},
              "properties": {
                "entity": {"kind": "path", "group": "common", "type": "string", "javaType": "java.lang.String",
                    "description": "The entity.", "required": true},
                "limit": {"kind": "parameter", "group": "producer", "label": "producer", "type": "integer",
                    "javaType": "java.lang.Integer", "description": "At most so many."},
                "stateId": {"kind": "parameter", "group": "consumer", "label": "consumer", "type": "string",
                    "javaType": "java.lang.String", "description": "The state."},
                "extra": {"kind": "parameter", "group": "common", "label": "common", "type": "object",
                    "javaType": "java.util.Map", "description": "More.", "multiValue": true, "prefix": "extra."}
              }
            }
            """;

    @TempDir
    Path folder;

    private static JsonNode catalogue() throws Exception {
        return new ObjectMapper().readTree(CATALOGUE);
    }

    @Test
    void theDslBuildsUris() throws Exception {
        List<DslOption> options = new ArrayList<>();
        catalogue().get("properties").properties().stream()
                .filter(row -> row.getValue().get("kind").asText().equals("parameter"))
                .forEach(row -> options.add(DslOption.of(row.getKey(), row.getValue())));
        TypeSpec source = EndpointDslSource.of(options);
        String factory = ComponentGenerator.PACKAGE + "." + source.name();
        ClassLoader classes = new CompiledSources()
                .with(ComponentGenerator.PACKAGE, source)
                .with(
                        "use.Use",
                        "package use; public class Use implements " + factory
                                + ", java.util.function.Supplier<String> { public String get() {"
                                + " return isogeo(\"qa\", \"search\").extra(\"a\", 1).getRawUri()"
                                + " + ' ' + ((IsogeoEndpointProducerBuilder) isogeo(\"metadata\")).limit(3).limit(\"{{most}}\").getRawUri()"
                                + " + ' ' + ((IsogeoEndpointConsumerBuilder) isogeo(\"search\")).stateId(\"nightly\").getRawUri(); } }")
                .compileTo(folder);
        Object use = classes.loadClass("use.Use").getConstructor().newInstance();
        assertThat(((java.util.function.Supplier<?>) use).get())
                .isEqualTo("qa://search?extra.a=1 isogeo://metadata?limit={{most}} isogeo://search?stateId=nightly");
        assertThat(methods(classes.loadClass(factory + "$IsogeoEndpointConsumerBuilder")))
                .contains("stateId", "extra")
                .doesNotContain("limit");
        assertThat(methods(classes.loadClass(factory + "$IsogeoEndpointProducerBuilder")))
                .contains("limit", "extra")
                .doesNotContain("stateId");
    }

    private static List<String> methods(Class<?> type) {
        return java.util.Arrays.stream(type.getDeclaredMethods())
                .map(Method::getName)
                .toList();
    }

    @Test
    void thePropertiesOfTheStarterHaveNoDefaults() throws Exception {
        List<StarterOption> options = new ArrayList<>();
        catalogue()
                .get("componentProperties")
                .properties()
                .forEach(row -> options.add(StarterOption.of(row.getKey(), row.getValue())));
        ClassLoader classes = new CompiledSources()
                .with(
                        "org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon",
                        "package org.apache.camel.spring.boot;"
                                + " public abstract class ComponentConfigurationPropertiesCommon {}")
                .with(
                        "org.springframework.boot.context.properties.ConfigurationProperties",
                        "package org.springframework.boot.context.properties;"
                                + " public @interface ConfigurationProperties { String prefix(); }")
                .with(StarterSource.PACKAGE, StarterSource.of(options))
                .compileTo(folder);
        Class<?> type = classes.loadClass(StarterSource.PACKAGE + "." + StarterSource.NAME);
        Object properties = type.getConstructor().newInstance();
        Method given = type.getDeclaredMethod("given");
        given.setAccessible(true);
        assertThat(given.invoke(properties)).isEqualTo(Map.of());
        type.getMethod("setRetries", Integer.class).invoke(properties, 0);
        type.getMethod("setPatience", String.class).invoke(properties, "1m30s");
        type.getMethod("setNames", Map.class).invoke(properties, Map.of("a", "b"));
        assertThat(given.invoke(properties))
                .isEqualTo(Map.of("retries", 0, "patience", "1m30s", "names", Map.of("a", "b")));
        var beans = type.getDeclaredField("BEAN_TYPES");
        beans.setAccessible(true);
        assertThat(beans.get(null)).isEqualTo(Set.of(ObjectMapper.class));
    }

    @Test
    void tablesHaveTheParametersApart() throws Exception {
        Map<String, String> sections = new CatalogueTables(catalogue(), Set.of("limit")).sections();
        assertThat(sections.get("component-options"))
                .contains("**Group: network**", "| `retries` | How often &lt;it&gt; is repeated. | `2` | ");
        assertThat(sections.get("parameters")).contains("`limit`").doesNotContain("stateId");
        assertThat(sections.get("endpoint-options"))
                .contains("| `entity` | Required. The entity.", "`stateId`")
                .doesNotContain("`limit`");
    }

    @Test
    void sectionsAreReplacedAndTheRestStays() {
        String page = "Before.\n<!-- generated: a -->\nold $1\n<!-- end of a -->\nAfter.\n";
        assertThat(new GeneratedSections(Map.of("a", "new \\ $1\n")).replacedIn(page))
                .isEqualTo("Before.\n<!-- generated: a -->\nnew \\ $1\n<!-- end of a -->\nAfter.\n");
        assertThatThrownBy(() -> new GeneratedSections(Map.of("b", "text")).replacedIn(page))
                .hasMessage("The page has the sections [a], but must have [b]");
    }

    @Test
    void filesThatDoNotChangeAreLeftAlone() throws Exception {
        Pages pages = new Pages();
        pages.add("own/a.md", "a");
        pages.writeTo(folder, "own");
        Path file = folder.resolve("own/a.md");
        Path stray = Files.writeString(folder.resolve("own/b.md"), "b");
        Path other = Files.writeString(folder.resolve("c.md"), "c");
        var written = java.nio.file.attribute.FileTime.fromMillis(1000);
        Files.setLastModifiedTime(file, written);
        pages.writeTo(folder, "own");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        assertThat(stray).doesNotExist();
        assertThat(other).exists();
        pages.add("own/a.md", "another");
        pages.writeTo(folder, "own");
        assertThat(file).hasContent("another");
    }
}
