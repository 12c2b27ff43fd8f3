package io.github.camelisogeo.component;

import io.github.camelisogeo.component.UriTemplate.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;

/** What an endpoint does. The entity in its URI decides it. */
interface EndpointKind {

    /** The kinds that have a name of their own. Every other name is an entity of the API. */
    List<EndpointKind> NAMED = List.of(new AddressKind(), new FeedKind(), new RawKind());

    /** The names of these kinds, comma-separated. */
    String NAMES = AddressKind.NAME + "," + FeedKind.NAME + "," + RawKind.NAME;

    /** Returns the kind of an endpoint by the name in its URI. */
    static EndpointKind of(String entity) {
        return NAMED.stream()
                .filter(kind -> kind.name().equals(entity))
                .findFirst()
                .orElse(OperationKind.INSTANCE);
    }

    /** Returns the name in the URI. */
    String name();

    /**
     * Sets the options of an endpoint.
     *
     * @throws IllegalArgumentException if an option is unknown, not supported or invalid
     */
    void read(IsogeoEndpoint endpoint, Map<String, Object> options) throws Exception;

    /** Returns a test for options whose values may differ between the exchanges of one endpoint. */
    Predicate<String> variable(String entity, String operation);

    /** Returns the value of an option that differs between exchanges. */
    default String evaluate(String option, Text value, Exchange exchange) {
        return value.evaluate(exchange);
    }

    Producer producer(IsogeoEndpoint endpoint);

    /**
     * Returns a consumer.
     *
     * @throws IllegalArgumentException if endpoints of this kind have none
     */
    default Consumer consumer(IsogeoEndpoint endpoint, Processor processor) {
        throw noConsumer("isogeo:" + endpoint.getEntity());
    }

    /** Returns the exception for an endpoint that has no consumer. */
    static IllegalArgumentException noConsumer(String endpoint) {
        return new IllegalArgumentException(endpoint
                + " has no consumer: only isogeo:search has one, which delivers the records that were created, updated or"
                + " deleted; use the others with to()");
    }
}
