package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;

/**
 * An option of the component as a property of the starter.
 *
 * @param type the type of the property, which can always be null
 * @param bean true if its value is a bean of the application, which is named by {@code #bean:name}
 */
record StarterOption(String name, TypeName type, boolean bean, String javadoc) {

    static StarterOption of(String name, JsonNode row) {
        TypeName type = type(row.get("javaType").asText());
        boolean bean = row.get("type").asText().equals("object") && type instanceof ClassName;
        return new StarterOption(name, type, bean, javadoc(row, bean));
    }

    String accessor(String prefix) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static TypeName type(String javaType) {
        int generic = javaType.indexOf('<');
        if (generic > 0) {
            return ParameterizedTypeName.get(
                    ClassName.bestGuess(javaType.substring(0, generic)),
                    Arrays.stream(javaType.substring(generic + 1, javaType.length() - 1)
                                    .split(",\\s*"))
                            .map(ClassName::bestGuess)
                            .toArray(TypeName[]::new));
        }
        return switch (javaType) {
            case "boolean" -> ClassName.get(Boolean.class);
            case "int" -> ClassName.get(Integer.class);
            case "long" -> ClassName.get(Long.class);
            case "double" -> ClassName.get(Double.class);
            // Camel converts it, because Spring doesn't know durations of several units, such as 1m30s.
            case "java.time.Duration" -> ClassName.get(String.class);
            default -> ClassName.bestGuess(javaType.replace('$', '.'));
        };
    }

    private static String javadoc(JsonNode row, boolean bean) {
        String text = OperationParametersSource.escaped(row.get("description").asText());
        if (bean) {
            text += " The value is the name of a bean: #bean:name.";
        }
        return row.has("defaultValue")
                ? text + " Default: " + row.get("defaultValue").asText() + "."
                : text;
    }
}
