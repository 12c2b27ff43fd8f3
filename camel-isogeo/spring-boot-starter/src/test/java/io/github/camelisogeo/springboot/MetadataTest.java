package io.github.camelisogeo.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An IDE shows each option of the component, with its description. */
class MetadataTest {

    @Test
    void describesEachOption() throws IOException {
        Map<String, JsonNode> shown = new HashMap<>();
        read("META-INF/spring-configuration-metadata.json")
                .get("properties")
                .forEach(property -> shown.put(property.get("name").asText(), property));

        assertThat(shown.values())
                .allSatisfy(property -> assertThat(property.path("description").asText())
                        .as(property.toString())
                        .isNotBlank());

        Iterator<String> options = read("META-INF/io/github/camelisogeo/component/isogeo.json")
                .get("componentProperties")
                .fieldNames();

        assertThat(options).toIterable().isNotEmpty().allSatisfy(option -> {
            String name = option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            JsonNode property = shown.get("camel.component.isogeo." + name);
            assertThat(property).as(option).isNotNull();
            assertThat(property.get("description").asText()).isNotBlank();
            assertThat(property.has("defaultValue")).isFalse();
        });
    }

    private static JsonNode read(String name) throws IOException {
        String own = IsogeoComponentAutoConfiguration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        var found = MetadataTest.class.getClassLoader().getResources(name).asIterator();
        while (found.hasNext()) {
            var url = found.next();
            if (name.endsWith("isogeo.json") || url.toString().contains(own)) {
                try (InputStream in = url.openStream()) {
                    return new ObjectMapper().readTree(in);
                }
            }
        }
        throw new IOException("There is no " + name);
    }
}
