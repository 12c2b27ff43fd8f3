package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.search.CatalogueQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.EndpointUriFactory;

/**
 * Reads the options of an endpoint and refuses at once those that can't work: unknown names, options that the operation doesn't use, and
 * values that can't be converted. Camel itself would only report unknown names.
 */
final class OptionReader {

    private static final String SCHEME = "isogeo";

    private final IsogeoEndpoint endpoint;
    private final CamelContext context;
    private final Set<String> parameterNames = Entities.operations().parameterNames();

    OptionReader(IsogeoEndpoint endpoint) {
        this.endpoint = endpoint;
        this.context = endpoint.getCamelContext();
    }

    void read(Map<String, Object> options) throws Exception {
        Map<String, Object> parameters = new LinkedHashMap<>(options);
        parameters.keySet().retainAll(parameterNames);
        options.keySet().removeAll(parameterNames);
        Object operation = options.get("operation");
        OperationDescriptor described =
                OperationLookup.operation(endpoint.getEntity(), operation == null ? null : operation.toString());
        checkNames(Stream.concat(parameters.keySet().stream(), options.keySet().stream()), described);
        endpoint.getComponent().configure(endpoint, options);
        WriteOptions.check(described, endpoint.getWrites());
        endpoint.getConfiguration().over(CallOptions.defaults());
        set(parameters, described);
        checkQuery(described);
    }

    private static boolean isOfConsumer(String option, OperationDescriptor operation) {
        return option.equals(WriteOptions.DRY_RUN) && operation.qualifiedName().equals("search.search");
    }

    /** Checks that the filters can be converted and that the query with them is valid, unless {@code check} is false. */
    private void checkQuery(OperationDescriptor operation) {
        if (QueryFilters.areTakenBy(operation)) {
            Map<String, Object> given = endpoint.givenOptions();
            QueryFilters.addTo(given, given);
            if (operation.parameter("check") != null && !Boolean.FALSE.equals(given.get("check"))) {
                CatalogueQuery.parse((String) given.get("query")).checked();
                checkRelation(operation, given);
            }
        }
    }

    private static void checkRelation(OperationDescriptor operation, Map<String, Object> given) {
        if (given.containsKey("relation") && !given.containsKey("bbox") && !given.containsKey("geometry")) {
            throw new InvalidParameterException(
                    operation.toString(),
                    "relation",
                    given.get("relation"),
                    "which requires bbox or geometry in the URI, as in relation=within&bbox=1.5,47.4,3.1,48.3;"
                            + " if these are headers, set the header CamelIsogeoRelation too");
        }
    }

    private void checkNames(Stream<String> given, OperationDescriptor operation) {
        OptionNames names = new OptionNames(operation, otherNames());
        Collection<String> prefixes = OperationKind.isConsumed(operation)
                ? uriFactory().multiValuePrefixes().values()
                : List.of();
        given.filter(name -> !names.isTaken(name))
                .filter(name -> prefixes.stream().noneMatch(name::startsWith))
                .findFirst()
                .ifPresent(name -> {
                    throw names.refused(name);
                });
    }

    /** Returns the names of the options that aren't parameters of operations, as listed by Camel's generated URI factory. */
    private Set<String> otherNames() {
        Set<String> names = new LinkedHashSet<>(uriFactory().propertyNames());
        names.removeAll(parameterNames);
        names.remove("entity");
        names.removeAll(GivenOptions.names(AddressOptions.class));
        names.removeAll(GivenOptions.names(RawRequestOptions.class));
        names.remove(FeedConfiguration.ACTION);
        return names;
    }

    private EndpointUriFactory uriFactory() {
        return context.getCamelContextExtension().getEndpointUriFactory(SCHEME);
    }

    private void set(Map<String, Object> parameters, OperationDescriptor operation) {
        Map<String, Object> converted = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            Object value = referenced(given);
            converted.put(name, new ParameterInput(context).convert(operation.parameter(name), value));
            Object kept = value instanceof String ? value : text(converted.get(name));
            endpoint.getComponent()
                    .getEndpointPropertyConfigurer()
                    .configure(
                            context,
                            endpoint,
                            name,
                            keepsType(converted.get(name)) ? converted.get(name) : kept,
                            false);
        });
        ArgumentBinder.refuseNone(operation, converted);
        for (ParameterDescriptor parameter : operation.parameters()) {
            parameter.checkInclude(converted.get(parameter.name()));
            if (parameter.range() != null
                    && !Boolean.TRUE.equals(converted.get(parameter.range().ignoredWith()))) {
                parameter.checkRange(converted.get(parameter.name()));
            }
        }
    }

    /** Returns the bean that a value refers to if the value starts with a hash and there is such a bean, and the value itself otherwise. */
    private Object referenced(Object value) {
        if (value instanceof String text && text.startsWith("#")) {
            String name = text.startsWith("#bean:") ? text.substring("#bean:".length()) : text.substring(1);
            Object bean = name.isBlank() ? null : context.getRegistry().lookupByName(name);
            return bean == null ? value : bean;
        }
        return value;
    }

    private static boolean keepsType(Object value) {
        return value instanceof Boolean || value instanceof Integer || value != null && Words.areOf(value.getClass());
    }

    private static String text(Object converted) {
        return converted instanceof Collection<?> items
                ? items.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(converted);
    }
}
