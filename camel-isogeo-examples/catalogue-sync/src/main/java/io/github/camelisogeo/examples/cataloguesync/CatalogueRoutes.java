package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.component.IsogeoConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/** The example's heart: every record of the catalogue, one by one, to the mirror. */
final class CatalogueRoutes extends RouteBuilder {

    /** Whatever is sent here starts the reading, and comes back when everything is read. */
    static final String READ_CATALOGUE = "direct:read-catalogue";

    private final Mirror mirror;

    CatalogueRoutes(Mirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void configure() {
        // A mirror that lacks a record would be wrong: the first failure ends the reading, and who started it is told.
        errorHandler(noErrorHandler());

        from(READ_CATALOGUE)
                .routeId("read-catalogue")
                .to("isogeo:search?whole=true&include=all")
                .process(this::begin)
                .split(body())
                .streaming()
                .stopOnException()
                .process(this::add)
                .end();
    }

    private void begin(Exchange exchange) {
        mirror.begin(exchange.getMessage().getHeader(IsogeoConstants.RESULT_TOTAL, Long.class));
    }

    private void add(Exchange exchange) {
        Message message = exchange.getMessage();
        mirror.add(message.getBody(Metadata.class), message.getBody(byte[].class));
    }
}
