package io.github.camelisogeo.mirror;

import org.apache.camel.builder.RouteBuilder;

/** Passes all records of the catalogue to a {@link Comparison}, which is the body of the message. */
final class ComparisonRoute extends RouteBuilder {

    static final String COMPARE = "direct:compare";

    private static final String COMPARISON = "comparison";

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(COMPARE)
                .routeId("compare")
                .setProperty(COMPARISON, body())
                .to("isogeo:search?whole=true&include=all&rawPayload=true")
                .split(body())
                .streaming()
                .stopOnException()
                .process(exchange -> exchange.getProperty(COMPARISON, Comparison.class)
                        .add(exchange.getMessage().getBody(byte[].class)))
                .end();
    }
}
