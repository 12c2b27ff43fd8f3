package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Word;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An option of the endpoint and its header: a parameter as seen by all operations that have one with this name.
 *
 * @param name the name
 * @param uses the parameter in each operation
 * @param meaning the description, in one sentence
 * @param consumed whether a consumer supports it too
 */
record Option(String name, List<ParameterDescriptor> uses, String meaning, boolean consumed) {

    static List<Option> all(Operations operations, Descriptions descriptions, ConsumedSearch consumer) {
        List<Option> options = new ArrayList<>();
        for (String name : operations.parameterNames()) {
            List<ParameterDescriptor> uses = operations.taking(name).stream()
                    .map((OperationDescriptor operation) -> operation.parameter(name))
                    .toList();
            options.add(new Option(
                    name, uses, descriptions.ofParameter(name), consumer.taken().contains(name)));
        }
        return options;
    }

    /** Returns the type that all operations agree on if Camel can convert to it, and text otherwise. */
    Class<?> javaType() {
        Set<Type> types = uses.stream().map(ParameterDescriptor::type).collect(Collectors.toSet());
        return types.size() == 1 && types.iterator().next() instanceof Class<?> only && isKept(only)
                ? only
                : String.class;
    }

    /** A Boolean without a default is text: Camel's tools give each Boolean without one the default false. */
    private boolean isKept(Class<?> type) {
        return type == Boolean.class && hasDefault()
                || type == Integer.class
                || type.isEnum()
                || OpenEnum.class.isAssignableFrom(type);
    }

    private boolean hasDefault() {
        return uses.stream().allMatch(use -> use.defaultText() != null);
    }

    /** Returns the possible values, comma-separated, or an empty text if any text is allowed. */
    String enums() {
        if (!hasDefault() && uses.stream().allMatch(use -> use.type() == Boolean.class)) {
            return "true,false";
        }
        Set<String> words = new LinkedHashSet<>();
        for (ParameterDescriptor use : uses) {
            List<String> possible = words(use.type());
            if (possible.isEmpty()) {
                return "";
            }
            words.addAll(possible);
        }
        return String.join(",", words);
    }

    static List<String> words(Type type) {
        if (!(type instanceof Class<?> javaType)) {
            return List.of();
        }
        if (OpenEnum.class.isAssignableFrom(javaType)) {
            return OpenEnums.known(javaType.asSubclass(OpenEnum.class)).stream()
                    .map(OpenEnum::wireValue)
                    .toList();
        }
        return javaType.isEnum() ? Word.all(javaType) : List.of();
    }

    /** Returns the default if it is the same in all operations, or an empty text otherwise. */
    String commonDefault() {
        Set<String> defaults = uses.stream()
                .map(use -> Objects.requireNonNullElse(use.defaultText(), ""))
                .collect(Collectors.toSet());
        String only = defaults.size() == 1 ? defaults.iterator().next() : "";
        return uses.get(0).bodyPath() == null ? only : "";
    }

    /**
     * Returns Camel's label for the users of the option. Camel's catalogue and endpoint DSL use it to separate the options of consumers
     * from those of producers.
     */
    String label() {
        return consumed ? "common" : "producer";
    }

    /** Returns the meaning, the operations that use the option, and their defaults if these differ. */
    String description() {
        return meaning + " Used by: "
                + uses.stream().map(ParameterDescriptor::operation).collect(Collectors.joining(", "))
                + (consumed ? ", and the consumer" : "") + "."
                + (commonDefault().isEmpty() ? differingDefaults() : "");
    }

    private String differingDefaults() {
        String defaults = uses.stream()
                .filter(use -> use.defaultText() != null && !use.defaultText().isEmpty())
                .map(use -> (use.bodyPath() == null ? use.defaultText() : use.bodyPath() + " of the body") + " ("
                        + use.operation() + ")")
                .collect(Collectors.joining(", "));
        return defaults.isEmpty() ? "" : " Default: " + defaults + ".";
    }

    String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    String header() {
        return "CamelIsogeo" + capitalised();
    }
}
