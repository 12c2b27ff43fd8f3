package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.ArrayList;
import java.util.List;
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
    private final UnknownAttributes unknown = new UnknownAttributes();
    private IsogeoClient client;
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
        client = endpoint.branchOfClient();
        usual = endpoint.operation();
        options = endpoint.givenOptions();
    }

    /** Ends the running calls and closes the bodies that are still being read. A body that was passed on to another route stays open. */
    @Override
    protected void doStop() throws Exception {
        openBodies.abort();
        if (client != null && underWay.get() > 0) {
            client.close();
        }
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) {
        OperationDescriptor operation = operation(exchange);
        AtomicInteger status = new AtomicInteger();
        exchange.getMessage().removeHeader(IsogeoConstants.STATUS);
        ResultWriter.forget(operation, exchange.getMessage());
        underWay.incrementAndGet();
        try {
            WriteOptions writes = new WriteOptions(operation, exchange, endpoint.getWrites());
            Map<String, Object> arguments = binder.bind(
                    operation,
                    exchange,
                    options,
                    body -> unknown.check(operation.qualifiedName(), body, writes.allowsUnknown()));
            List<WrittenSubresource> parts = new ArrayList<>();
            CallOptions calling = writes.over(callOptions(exchange, status, parts), arguments);
            Object result = client.with(calling).call(operation.qualifiedName(), arguments);
            ResultWriter.describe(result, calling, parts, exchange.getMessage());
            if (calling.dryRun() == null) {
                results.write(result, operation, arguments, exchange);
            } else {
                exchange.getMessage().setBody(calling.dryRun().requests());
            }
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

    private CallOptions callOptions(Exchange exchange, AtomicInteger status, List<WrittenSubresource> parts) {
        CallOptions given = client.callOptions();
        String lang = steering(exchange, "lang");
        return given.toBuilder()
                .lang(lang == null ? given.lang() : lang)
                .listener(given.listener().and(new RequestListener() {
                    @Override
                    public void finished(RequestReport report) {
                        if (report.status() != 0) {
                            status.set(report.status());
                        }
                    }

                    @Override
                    public void subresourceWritten(WrittenSubresource written) {
                        parts.add(written);
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
