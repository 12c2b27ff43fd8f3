package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Calls an operation for each exchange: takes the arguments from the exchange, and writes the result to it. */
final class IsogeoProducer extends DefaultProducer {

    private final IsogeoEndpoint endpoint;
    private final ArgumentBinder binder;
    private final OpenBodies openBodies = new OpenBodies();
    private final ResultWriter results = new ResultWriter(openBodies);
    private final AtomicInteger underWay = new AtomicInteger();
    private IsogeoClient origin;
    private IsogeoClient client;
    private boolean counted;
    private OperationDescriptor usual;
    private Map<String, Object> options;

    IsogeoProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.binder = new ArgumentBinder(endpoint.getCamelContext());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        client();
        usual = endpoint.operation();
        options = endpoint.givenOptions();
        endpoint.getComponent().producerStarted();
        counted = true;
    }

    /** Returns the client. It is made anew if the component was restarted, which closed that of before. */
    private synchronized IsogeoClient client() {
        IsogeoClient current = endpoint.getComponent().connectedClient();
        if (current != origin) {
            origin = current;
            client = endpoint.branchOf(current);
        }
        return client;
    }

    /** Ends the running calls and closes the bodies that are still being read. A body that was passed on to another route stays open. */
    @Override
    protected void doStop() throws Exception {
        if (counted) {
            counted = false;
            endpoint.getComponent().producerStopped();
        }
        openBodies.abort();
        synchronized (this) {
            if (client != null && underWay.get() > 0) {
                client.close();
            }
            origin = null;
        }
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) {
        OperationDescriptor operation = operation(exchange);
        AtomicInteger status = new AtomicInteger();
        exchange.getMessage().removeHeader(IsogeoConstants.STATUS);
        ResultWriter.forgetSearch(operation, exchange.getMessage());
        UnknownHeaders.check(operation, exchange.getMessage());
        underWay.incrementAndGet();
        try {
            Map<String, Object> arguments = binder.bind(operation, exchange, options);
            IsogeoClient caller = client();
            Object result =
                    caller.with(callOptions(caller, exchange, status)).call(operation.qualifiedName(), arguments);
            results.write(result, operation, arguments, exchange);
        } catch (MissingParameterException e) {
            throw ArgumentBinder.explained(e, operation);
        } catch (IsogeoException e) {
            if (e.status() != 0) {
                status.set(e.status());
            }
            throw e;
        } finally {
            underWay.decrementAndGet();
            if (status.get() != 0) {
                exchange.getMessage().setHeader(IsogeoConstants.STATUS, status.get());
            }
        }
    }

    private static CallOptions callOptions(IsogeoClient caller, Exchange exchange, AtomicInteger status) {
        CallOptions given = caller.callOptions();
        String lang = steering(exchange, "lang");
        return given.toBuilder()
                .lang(lang == null ? given.lang() : lang)
                .listener(given.listener().and(report -> {
                    if (report.status() != 0) {
                        status.set(report.status());
                    }
                }))
                .build();
    }

    private OperationDescriptor operation(Exchange exchange) {
        String named = steering(exchange, "operation");
        return named == null || named.isBlank() ? usual : OperationLookup.operation(endpoint.getEntity(), named);
    }

    /** Returns the value that {@code toD} evaluated, or else the header, or null if the endpoint's own value applies. */
    private static String steering(Exchange exchange, String name) {
        Object evaluated = DynamicParameters.of(exchange).get(name);
        return evaluated == null
                ? exchange.getMessage().getHeader(OperationLookup.header(name), String.class)
                : evaluated.toString();
    }
}
