package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.client.value.RawRequest;
import io.github.camelisogeo.component.UriTemplate.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;

/** Endpoints that call any route of the API. */
final class RawKind implements EndpointKind {

    static final String NAME = "raw";

    private static final String SAMPLE = "x";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void read(IsogeoEndpoint endpoint, Map<String, Object> options) throws Exception {
        Set<String> named = named(options);
        endpoint.getComponent().unknownHeaders().addNames(named);
        Set<String> possible = new LinkedHashSet<>(GivenOptions.names(RawRequestOptions.class));
        possible.addAll(GivenOptions.names(IsogeoConfiguration.class));
        possible.add("lazyStartProducer");
        possible.add(WriteOptions.DRY_RUN);
        Set<String> parameters = new LinkedHashSet<>(Entities.operations().parameterNames());
        parameters.retainAll(named);
        possible.addAll(parameters);
        for (String name : options.keySet()) {
            if (!possible.contains(name)) {
                throw new IllegalArgumentException("isogeo:" + NAME + ": unknown option '" + name
                        + "', it must be a name in braces in the path, or one of: " + Words.nearest(name, possible));
            }
        }
        endpoint.getComponent().configure(endpoint, options);
        endpoint.getConfiguration().over(CallOptions.defaults());
        HttpMethod method = method(endpoint);
        if (endpoint.getWrites().getDryRun() != null && method.isReading()) {
            throw new IllegalArgumentException(
                    "isogeo:" + NAME + ": the option 'dryRun' is for methods that write, but " + method + " reads");
        }
    }

    /** Returns the method of an endpoint, or the default. */
    static HttpMethod method(IsogeoEndpoint endpoint) {
        HttpMethod method = endpoint.getRaw().getMethod();
        return method == null ? HttpMethod.GET : method;
    }

    /** Returns the names in the path, which is checked with any values. */
    private static Set<String> named(Map<String, Object> options) {
        Object path = options.get(RawRequestOptions.PATH);
        if (path == null) {
            return Set.of();
        }
        Map<String, String> any = new LinkedHashMap<>();
        RawRequest.namesIn(path.toString()).forEach(name -> any.put(name, SAMPLE));
        new RawRequest(null, path.toString(), any, null).filledPath();
        return any.keySet();
    }

    @Override
    public Predicate<String> variable(String entity, String operation) {
        Set<String> parameters = Entities.operations().parameterNames();
        return option -> option.equals(RawRequestOptions.PATH) || parameters.contains(option);
    }

    /** Encodes each value in a path, so that it stays one segment. */
    @Override
    public String evaluate(String option, Text value, Exchange exchange) {
        return option.equals(RawRequestOptions.PATH)
                ? value.evaluate(exchange, RawKind::segment)
                : value.evaluate(exchange);
    }

    private static String segment(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("isogeo:" + NAME
                    + ": an expression in the path evaluates to nothing, it must be a segment or a value");
        }
        return RawRequest.encoded(value);
    }

    @Override
    public Producer producer(IsogeoEndpoint endpoint) {
        return new RawProducer(endpoint);
    }
}
