package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.ScheduledPollEndpoint;

/**
 * The options that an endpoint of an operation takes, and the advice for names that aren't among them. The advice repeats names only, never
 * a value: what is mistyped may be a secret.
 */
final class OptionNames {

    private static final int NEAREST = 3;

    /** Camel lists it as an option of consumers, but {@code to()} obeys it too. */
    private static final String EXCHANGE_PATTERN = "exchangePattern";

    private final OperationDescriptor operation;
    private final boolean consumed;
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> others;

    /**
     * @param others the options of all endpoints that aren't parameters of operations
     */
    OptionNames(OperationDescriptor operation, Set<String> others) {
        this.operation = operation;
        this.consumed = OperationKind.isConsumed(operation);
        operation.parameters().stream()
                .filter(parameter -> !parameter.isMessage())
                .map(ParameterDescriptor::name)
                .forEach(own::add);
        if (QueryFilters.areTakenBy(operation)) {
            own.addAll(QueryFilters.names());
        }
        Set<String> rest = new LinkedHashSet<>(others);
        rest.removeAll(QueryFilters.names());
        if (!consumed) {
            rest.removeIf(OptionNames::isForConsumers);
        }
        WriteOptions.names().stream()
                .filter(option -> !consumed || !option.equals(WriteOptions.DRY_RUN))
                .filter(rest::remove)
                .filter(option -> WriteOptions.isTakenBy(operation, option))
                .forEach(own::add);
        this.others = rest;
    }

    /** Returns whether the endpoint takes an option. */
    boolean isTaken(String name) {
        return own.contains(name) || others.contains(name);
    }

    /** Returns an exception for an option that isn't taken. */
    IllegalArgumentException refused(String name) {
        return new IllegalArgumentException("isogeo:" + operation.entity() + "?operation=" + operation.name() + ": "
                + problem(name) + ", it must be one of: " + String.join(", ", possible(name)));
    }

    private String problem(String name) {
        if (isForConsumers(name)) {
            return "option '" + name + "' is for consumers, and only isogeo:search has one";
        }
        if (QueryFilters.names().contains(name)
                || WriteOptions.names().contains(name)
                || OperationLookup.isParameter(name)) {
            return "option '" + name + "' is not supported by " + operation;
        }
        if (OfComponent.NAMES.contains(name)) {
            return "unknown option '" + name + "', which is an option of the component (camel.component.isogeo." + name
                    + "), not of an endpoint";
        }
        Optional<String> translated = ApiNames.parameter(name, operation);
        if (translated.isPresent()) {
            return "unknown option '" + name + "', which is called " + translated.get() + " here";
        }
        Optional<String> meant = Nearest.meant(name, OfComponent.NAMES)
                .filter(option -> Nearest.meant(name, known()).isEmpty());
        return "unknown option '" + name + "'"
                + meant.map(option -> " (" + option + " is an option of the component, not of an endpoint)")
                        .orElse("");
    }

    /** Returns the three nearest names, then the operation's own, then the rest. */
    private List<String> possible(String name) {
        Set<String> possible = new LinkedHashSet<>();
        ApiNames.parameter(name, operation).ifPresent(possible::add);
        Nearest.first(name, known()).stream().limit(NEAREST).forEach(possible::add);
        possible.addAll(own);
        others.stream().filter(option -> !isForConsumers(option)).forEach(possible::add);
        if (consumed) {
            possible.addAll(GivenOptions.names(FeedConfiguration.class));
            possible.addAll(GivenOptions.names(IsogeoConsumerConfiguration.class));
        }
        possible.retainAll(known());
        return List.copyOf(possible);
    }

    private Collection<String> known() {
        List<String> known = new ArrayList<>(own);
        known.addAll(others);
        return known;
    }

    /** Returns whether only consumers have an option: one of ours, or one of Camel's scheduled polls. */
    static boolean isForConsumers(String name) {
        return ForConsumers.NAMES.contains(name);
    }

    private static final class ForConsumers {

        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new LinkedHashSet<>(GivenOptions.names(FeedConfiguration.class));
            Predicate<Field> isOfConsumer = field -> field.isAnnotationPresent(UriParam.class)
                    && field.getAnnotation(UriParam.class).label().startsWith("consumer");
            Stream.of(
                            IsogeoConsumerConfiguration.class,
                            IsogeoEndpoint.class,
                            ScheduledPollEndpoint.class,
                            DefaultEndpoint.class)
                    .flatMap(type -> Stream.of(type.getDeclaredFields()))
                    .filter(isOfConsumer)
                    .map(ForConsumers::name)
                    .forEach(names::add);
            names.remove(EXCHANGE_PATTERN);
            names.remove(FeedConfiguration.ACTION);
            return names;
        }

        private static String name(Field field) {
            String name = field.getAnnotation(UriParam.class).name();
            return name.isEmpty() ? field.getName() : name;
        }
    }

    private static final class OfComponent {

        static final Set<String> NAMES = names();

        private static Set<String> names() {
            Set<String> names = new LinkedHashSet<>(GivenOptions.names(IsogeoConfiguration.class));
            for (Class<?> type = IsogeoComponent.class; type != null; type = type.getSuperclass()) {
                Stream.of(type.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Metadata.class))
                        .forEach(field -> names.add(field.getName()));
            }
            return names;
        }
    }
}
