package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;

/** Endpoints that call an operation of the API, or follow the changes of a search. */
final class OperationKind implements EndpointKind {

    static final EndpointKind INSTANCE = new OperationKind();

    private OperationKind() {}

    @Override
    public String name() {
        return "";
    }

    @Override
    public void read(IsogeoEndpoint endpoint, Map<String, Object> options) throws Exception {
        new OptionReader(endpoint).read(options);
    }

    @Override
    public Predicate<String> variable(String entity, String operationName) {
        OperationDescriptor operation = OperationLookup.operation(entity, operationName);
        return option -> operation.parameter(option) != null
                || WriteOptions.isTakenBy(operation, option)
                || QueryFilters.areTakenBy(operation) && QueryFilters.names().contains(option);
    }

    @Override
    public Producer producer(IsogeoEndpoint endpoint) {
        Map<String, Object> misplaced = new LinkedHashMap<>(GivenOptions.of(endpoint.getFeed()));
        misplaced.putAll(GivenOptions.of(endpoint.getConsumer()));
        if (endpoint.getWrites().getDryRun() != null && !endpoint.operation().writes()) {
            misplaced.put(WriteOptions.DRY_RUN, endpoint.getWrites().getDryRun());
        }
        if (!misplaced.isEmpty()) {
            throw new IllegalArgumentException("isogeo:" + endpoint.getEntity() + ": the option '"
                    + misplaced.keySet().iterator().next()
                    + "' is for consumers: it can be used in from(), but not in to()");
        }
        return new IsogeoProducer(endpoint);
    }

    /** Returns whether a consumer can follow the results of an operation. */
    static boolean isConsumed(OperationDescriptor operation) {
        return operation.toString().equals("search.search");
    }

    @Override
    public Consumer consumer(IsogeoEndpoint endpoint, Processor processor) {
        OperationDescriptor operation = endpoint.operation();
        if (operation.entity().equals("search") && !isConsumed(operation)) {
            throw new IllegalArgumentException(
                    "from(\"isogeo:search\") follows what changes and doesn't call an operation,"
                            + " but operation is '" + operation.name()
                            + "': remove the option; to call the operation, use to()");
        }
        if (!isConsumed(operation)) {
            throw EndpointKind.noConsumer("isogeo:" + endpoint.getEntity() + "?operation=" + operation.name());
        }
        for (String name : endpoint.getParameters().given().keySet()) {
            String reason = ConsumedSearch.REFUSED.get(name);
            if (reason != null) {
                throw new IllegalArgumentException(
                        "from(\"isogeo:search\") does not take the option '" + name + "': " + reason);
            }
        }
        return new IsogeoConsumer(endpoint, processor);
    }
}
