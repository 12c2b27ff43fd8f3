package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.CallOptionsBuilder;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/**
 * Calls an operation for each exchange: collects the arguments from the exchange, makes one call, and writes the result to the exchange.
 */
public class IsogeoProducer extends DefaultProducer {

    private final IsogeoEndpoint endpoint;
    private final ArgumentBinder binder;
    private final OpenBodies openBodies = new OpenBodies();
    private final ResultWriter results = new ResultWriter(openBodies);
    private IsogeoClient client;
    private CallOptions callOptions;
    private Map<String, Object> options;

    public IsogeoProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.binder = new ArgumentBinder(endpoint.getCamelContext());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        client = endpoint.getComponent().connectedClient();
        callOptions = endpoint.getConfiguration().over(endpoint.getComponent().callOptions());
        options = endpoint.givenOptions();
    }

    @Override
    protected void doStop() throws Exception {
        openBodies.abort();
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) {
        OperationDescriptor operation = operation(exchange);
        AtomicInteger status = new AtomicInteger();
        exchange.getMessage().removeHeader(IsogeoConstants.STATUS);
        try {
            Map<String, Object> arguments = binder.bind(operation, exchange, options);
            CallOptionsBuilder callOptionsNow = callOptions.toBuilder().listener(report -> status.set(report.status()));
            String lang = steering(exchange, "lang");
            if (lang != null) {
                callOptionsNow.lang(lang);
            }
            Object result = client.with(callOptionsNow.build()).call(operation.qualifiedName(), arguments);
            results.write(result, operation, arguments, exchange);
        } catch (MissingParameterException e) {
            throw ArgumentBinder.explained(e, operation);
        } finally {
            if (status.get() != 0) {
                exchange.getMessage().setHeader(IsogeoConstants.STATUS, status.get());
            }
        }
    }

    private OperationDescriptor operation(Exchange exchange) {
        String named = steering(exchange, "operation");
        return named == null || named.isBlank()
                ? endpoint.operation()
                : OperationLookup.operation(endpoint.getEntity(), named);
    }

    /** Returns the value that {@code toD} evaluated, or the header, or null if the endpoint's own value applies. */
    private static String steering(Exchange exchange, String name) {
        Object evaluated = DynamicParameters.of(exchange).get(name);
        return evaluated == null
                ? exchange.getMessage().getHeader(OperationLookup.header(name), String.class)
                : evaluated.toString();
    }
}
