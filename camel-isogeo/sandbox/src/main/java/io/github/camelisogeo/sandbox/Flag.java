package io.github.camelisogeo.sandbox;

import java.util.function.BiConsumer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A flag of the command line.
 *
 * @param name the flag, such as {@code --port}
 * @param label the word for its value in the help, or null if it takes none
 * @param otherwise the value that applies without the flag, as the help shows it
 * @param description a sentence that explains the flag
 * @param setter sets the value
 */
record Flag<T>(
        String name,
        String label,
        String otherwise,
        String description,
        ValueType<T> type,
        BiConsumer<IsogeoSandboxBuilder, T> setter) {

    static <T> Flag<T> of(Fault<T> fault) {
        return new Flag<>(
                fault.flag(),
                fault.label(),
                shownDefault(fault),
                fault.description(),
                fault.type(),
                (builder, value) -> builder.with(fault, value));
    }

    private static <T> String shownDefault(Fault<T> fault) {
        Object plain = fault.plain(fault.defaultValue());
        if (plain == null) {
            return "none";
        }
        if (plain instanceof Boolean on) {
            return on ? "on" : "off";
        }
        // As it would be given: neither brackets nor an empty fraction.
        return plain.toString().replaceAll("[\\[\\] ]|\\.0$", "");
    }

    OptionSpec option() {
        OptionSpec.Builder option = OptionSpec.builder(name).description(description + " Default: " + otherwise + ".");
        return label == null
                ? option.type(boolean.class).arity("0").build()
                : option.type(String.class).paramLabel(label).arity("1").build();
    }

    /**
     * Sets the value, if the flag was given.
     *
     * @throws IllegalArgumentException if the value is invalid
     */
    void apply(ParseResult parsed, IsogeoSandboxBuilder builder) {
        if (parsed.hasMatchedOption(name)) {
            Object given = parsed.matchedOptionValue(name, null);
            setter.accept(builder, type.read(name, given.toString()));
        }
    }
}
