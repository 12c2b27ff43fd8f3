package io.github.camelisogeo.component;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Producer;

/** Endpoints that build addresses, and send nothing. */
final class AddressKind implements EndpointKind {

    static final String NAME = "address";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void read(IsogeoEndpoint endpoint, Map<String, Object> options) throws Exception {
        new AddressReader(endpoint).read(options);
    }

    @Override
    public Predicate<String> variable(String entity, String operation) {
        return AddressOptions.ARGUMENTS::contains;
    }

    @Override
    public Producer producer(IsogeoEndpoint endpoint) {
        return new AddressProducer(endpoint);
    }
}
