package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** Calls an operation for each exchange: takes the arguments from the exchange, and writes the result to it. */
final class IsogeoProducer extends CallProducer {

    private final ArgumentBinder binder;
    private final ResultWriter results;
    private final BodyCheck bodies = new BodyCheck();
    private OperationDescriptor usual;
    private Map<String, Object> options;
    private Map<String, Object> writeOptions;

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
        writeOptions = GivenOptions.of(endpoint.getWrites());
    }

    @Override
    void call(IsogeoClient client, Exchange exchange) {
        OperationDescriptor operation = operation(exchange);
        ResultWriter.forget(operation, exchange.getMessage());
        endpoint.getComponent().unknownHeaders().check(operation, exchange.getMessage());
        try {
            WriteOptions writes = new WriteOptions(operation, exchange, writeOptions);
            Map<String, Object> arguments = binder.bind(
                    operation,
                    exchange,
                    options,
                    body -> bodies.check(operation.qualifiedName(), body, writes.allowsUnknown()));
            List<WrittenSubresource> parts = new ArrayList<>();
            CallOptions over = writes.over(reporting(client.callOptions(), parts), arguments);
            Object result = client.with(over).call(operation.qualifiedName(), arguments);
            ResultWriter.describe(result, over, parts, exchange.getMessage());
            if (over.dryRun() == null) {
                results.write(result, operation, arguments, exchange);
            } else {
                exchange.getMessage().setBody(over.dryRun().requests());
            }
        } catch (MissingParameterException e) {
            throw ArgumentBinder.explained(e, operation);
        }
    }

    private static CallOptions reporting(CallOptions given, List<WrittenSubresource> parts) {
        return given.toBuilder()
                .listener(given.listener().and(new RequestListener() {
                    @Override
                    public void finished(RequestReport report) {}

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
}
