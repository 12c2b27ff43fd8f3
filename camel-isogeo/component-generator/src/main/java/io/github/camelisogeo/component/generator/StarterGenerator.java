package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        List<StarterOption> options = new ArrayList<>();
        catalogue()
                .get("componentProperties")
                .properties()
                .forEach(option -> options.add(StarterOption.of(option.getKey(), option.getValue())));
        JavaFile file = JavaFile.builder(StarterSource.PACKAGE, StarterSource.of(options))
                .addFileComment("Generated from the catalogue of the component by isogeo-component-generator.")
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        Pages sources = new Pages();
        sources.add(StarterSource.PACKAGE.replace('.', '/') + "/" + StarterSource.NAME + ".java", file.toString());
        sources.writeTo(Path.of(args[0]));
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
