package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the endpoint DSL of the component from the catalogue that Camel's plugin has generated. Camel's own generator of such a DSL
 * works only in Camel's source tree.
 */
public final class EndpointDslGenerator {

    private EndpointDslGenerator() {}

    /**
     * Runs the generator.
     *
     * @param args the catalogue, and the folder of the sources
     */
    public static void main(String[] args) throws IOException {
        List<DslOption> options = new ArrayList<>();
        JsonNode catalogue = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        catalogue.get("properties").properties().forEach(property -> {
            if (property.getValue().get("kind").asText().equals("parameter")) {
                options.add(DslOption.of(property.getKey(), property.getValue()));
            }
        });
        Pages sources = new Pages();
        ComponentGenerator.add(EndpointDslSource.of(options), sources);
        sources.writeTo(Path.of(args[1]));
    }
}
