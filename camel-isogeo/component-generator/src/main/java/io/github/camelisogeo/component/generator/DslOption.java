package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An option of the endpoint, as it is in Camel's catalogue.
 *
 * @param prefix the prefix of the option's names if it can have several values, or null
 */
record DslOption(String name, String label, String javaType, String description, String byDefault, String prefix) {

    private static final Set<String> WORDS = Set.of("java.lang.String", "java.time.Duration");

    static DslOption of(String name, JsonNode row) {
        return new DslOption(
                name,
                row.path("label").asText(),
                row.get("javaType").asText(),
                row.get("description").asText(),
                row.path("defaultValue").asText(null),
                row.path("multiValue").asBoolean() ? row.path("prefix").asText("") : null);
    }

    boolean isForConsumers() {
        return !label.startsWith("producer");
    }

    boolean isForProducers() {
        return !label.startsWith("consumer");
    }

    boolean isMultiple() {
        return prefix != null;
    }

    /** Returns the types that a value may have. Text is always one of them, so that property placeholders work. */
    List<TypeName> types() {
        List<TypeName> types = new ArrayList<>();
        switch (javaType) {
            case "boolean", "java.lang.Boolean" -> types.add(TypeName.BOOLEAN);
            case "int", "java.lang.Integer" -> types.add(TypeName.INT);
            case "long" -> types.add(TypeName.LONG);
            default -> {
                if (!WORDS.contains(javaType)) {
                    types.add(ClassName.bestGuess(javaType));
                }
            }
        }
        types.add(ClassName.get(String.class));
        return types;
    }

    String javadoc() {
        return OperationParametersSource.escaped(description)
                + (byDefault == null ? "" : " Default: {@code " + byDefault + "}.");
    }
}
