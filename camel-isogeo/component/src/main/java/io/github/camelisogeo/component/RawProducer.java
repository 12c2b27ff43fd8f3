package io.github.camelisogeo.component;

import io.github.camelisogeo.client.DryRun;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;
import io.github.camelisogeo.client.value.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;

/** Calls a route of the API, and returns its answer as a stream. */
final class RawProducer extends CallProducer {

    RawProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
    }

    @Override
    void call(IsogeoClient calling, Exchange exchange) {
        HttpMethod method = RawKind.method(endpoint);
        String path = path(exchange);
        Upload body = method.needsBody() ? new RawInput().read(exchange) : null;
        RawRequest request = new RawRequest(method, path, parameters(path, exchange), body);
        endpoint.getComponent().unknownHeaders().addNames(request.parameters().keySet());
        endpoint.getComponent().unknownHeaders().check(request, exchange.getMessage());
        if (!method.isReading() && WriteOptions.isDryRun("isogeo:" + RawKind.NAME, exchange, endpoint.getWrites())) {
            DryRun held = DryRun.create();
            calling.with(calling.callOptions().toBuilder().dryRun(held).build())
                    .raw()
                    .send(request);
            exchange.getMessage().setBody(held.requests());
            return;
        }
        RawAnswer answer = calling.raw().send(request);
        StreamedContent content =
                StreamedContent.of("answer of " + method + " " + path.replaceFirst("\\?.*", ""), answer.content());
        openBodies.closeWith(exchange, content);
        ResultWriter.describe(content, content.getFileName(), exchange.getMessage());
        exchange.getMessage().setBody(content);
    }

    private String path(Exchange exchange) {
        Object evaluated = DynamicParameters.of(exchange).get(RawRequestOptions.PATH);
        String path = evaluated == null ? endpoint.getRaw().getPath() : evaluated.toString();
        if (path == null || path.isBlank()) {
            throw new IllegalArgumentException("isogeo:" + RawKind.NAME
                    + ": the option path is missing, it must be a path of the API such as /resources/{metadataId}");
        }
        return path;
    }

    private Map<String, String> parameters(String path, Exchange exchange) {
        Map<String, Object> options = endpoint.givenOptions();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : RawRequest.namesIn(path)) {
            Object given = DynamicParameters.of(exchange).get(name);
            if (given == null) {
                given = exchange.getMessage().getHeader(OperationLookup.header(name));
            }
            if (given == null) {
                given = options.get(name);
            }
            String text = exchange.getContext().getTypeConverter().convertTo(String.class, exchange, given);
            if (text == null || text.isEmpty()) {
                throw missing(name);
            }
            parameters.put(name, text);
        }
        return parameters;
    }

    private static IllegalArgumentException missing(String name) {
        boolean isOption = Entities.operations().parameterNames().contains(name);
        return new IllegalArgumentException(
                "isogeo:" + RawKind.NAME + ": the path needs " + name + ": set the header "
                        + OperationLookup.header(name) + (isOption ? " or the option " + name : ""),
                new MissingParameterException(RawKind.NAME, List.of(name)));
    }
}
