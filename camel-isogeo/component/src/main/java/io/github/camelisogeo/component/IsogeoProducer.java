package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.Map;
import org.apache.camel.Exchange;

/** Calls an operation for each exchange: takes the arguments from the exchange, and writes the result to it. */
final class IsogeoProducer extends CallProducer {

    private final ArgumentBinder binder;
    private final ResultWriter results;
    private OperationDescriptor usual;
    private Map<String, Object> options;

    IsogeoProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.binder = new ArgumentBinder(endpoint.getCamelContext());
        this.results = new ResultWriter(openBodies);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        usual = endpoint.operation();
        options = endpoint.givenOptions();
    }

    @Override
    void call(IsogeoClient calling, Exchange exchange) {
        OperationDescriptor operation = operation(exchange);
        ResultWriter.forgetSearch(operation, exchange.getMessage());
        UnknownHeaders.check(operation, exchange.getMessage());
        try {
            Map<String, Object> arguments = binder.bind(operation, exchange, options);
            Object result = calling.call(operation.qualifiedName(), arguments);
            results.write(result, operation, arguments, exchange);
        } catch (MissingParameterException e) {
            throw ArgumentBinder.explained(e, operation);
        }
    }

    private OperationDescriptor operation(Exchange exchange) {
        String named = steering(exchange, "operation");
        return named == null || named.isBlank() ? usual : OperationLookup.operation(endpoint.getEntity(), named);
    }
}
