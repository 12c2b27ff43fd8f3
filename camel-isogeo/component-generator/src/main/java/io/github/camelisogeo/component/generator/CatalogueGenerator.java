package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates what is derived from the catalogue that Camel's plugin has generated: the endpoint DSL of the component, and the tables of its
 * page. Camel's own generators of these work only in Camel's source tree.
 */
public final class CatalogueGenerator {

    private static final String PAGE = "component.md";

    private CatalogueGenerator() {}

    /**
     * Runs the generator.
     *
     * @param args the catalogue, the folder of the sources, the folder of the pages, the folder of the committed pages, and {@code true} to
     * write these too
     */
    public static void main(String[] args) throws IOException {
        JsonNode catalogue = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        List<DslOption> options = new ArrayList<>();
        catalogue.get("properties").properties().forEach(property -> {
            if (property.getValue().get("kind").asText().equals("parameter")) {
                options.add(DslOption.of(property.getKey(), property.getValue()));
            }
        });
        Pages sources = new Pages();
        ComponentGenerator.add(EndpointDslSource.of(options), sources);
        sources.writeTo(Path.of(args[1]));
        Path committed = Path.of(args[3]);
        CatalogueTables tables =
                new CatalogueTables(catalogue, Entities.operations().parameterNames());
        Pages pages = new Pages();
        pages.add(PAGE, new GeneratedSections(tables.sections()).replacedIn(Files.readString(committed.resolve(PAGE))));
        pages.writeTo(Path.of(args[2]));
        if (Boolean.parseBoolean(args[4])) {
            pages.writeTo(committed);
        }
    }
}
