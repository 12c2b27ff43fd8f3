package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Generates the properties of the Spring Boot starter from the catalogue of the component. Camel's own generator of starters works only in
 * Camel's source tree.
 */
public final class StarterGenerator {

    private static final String CATALOGUE = "META-INF/io/github/camelisogeo/component/isogeo.json";

    private StarterGenerator() {}

    /**
     * Runs the generator, with the component on its class path.
     *
     * @param args the folder of the sources
     */
    public static void main(String[] args) throws IOException {
        List<StarterOption> options = options(catalogue().get("componentProperties"));
        JavaFile file = JavaFile.builder(StarterSource.PACKAGE, StarterSource.of(options))
                .addFileComment("Generated from the catalogue of the component by isogeo-component-generator.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        Pages sources = new Pages();
        sources.add(StarterSource.PACKAGE.replace('.', '/') + "/" + StarterSource.NAME + ".java", file.toString());
        sources.writeTo(Path.of(args[0]));
    }

    /** Returns the options in the order in which they are set: objects that hold others come first, so that they replace none of these. */
    private static List<StarterOption> options(JsonNode rows) {
        Set<String> holders = new HashSet<>();
        rows.forEach(row -> holders.add(row.path("configurationField").asText()));
        List<StarterOption> options = new ArrayList<>();
        rows.properties().forEach(option -> {
            int position = holders.contains(option.getKey()) ? 0 : options.size();
            options.add(position, StarterOption.of(option.getKey(), option.getValue()));
        });
        return options;
    }

    private static JsonNode catalogue() throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(CATALOGUE)) {
            if (in == null) {
                throw new IllegalStateException(CATALOGUE + " isn't on the class path: the component isn't built");
            }
            return new ObjectMapper().readTree(in);
        }
    }
}
