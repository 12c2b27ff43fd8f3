package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.component.IsogeoConstants;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/** A route that passes every change of the catalogue to the mirror. */
final class CatalogueRoutes extends RouteBuilder {

    static final String FOLLOW = "follow-catalogue";
    static final String COUNT = "direct:count";

    private final Mirror mirror;
    private final Run run;

    CatalogueRoutes(Mirror mirror, Run run) {
        this.mirror = mirror;
        this.run = run;
    }

    @Override
    public void configure() {
        // A mirror that can't be written to is no mirror. The exchange fails all the same, so that its change comes
        // again.
        onException(MirrorException.class).process(exchange -> run.fail(failureOf(exchange)));

        from("isogeo:search?include=all&stateStore=#states&pollStrategy=#polls&initialDelay=0&delay={{poll}}")
                .routeId(FOLLOW)
                .autoStartup(false)
                .choice()
                .when(header(IsogeoConstants.CHANGE_TYPE).isEqualTo(MirrorChange.DELETED))
                .process(exchange -> mirror.remove(change(exchange.getMessage())))
                .otherwise()
                .process(exchange -> put(exchange.getMessage()));

        from(COUNT).routeId("count-records").errorHandler(noErrorHandler()).to("isogeo:search?limit=0");
    }

    private void put(Message message) {
        mirror.put(change(message), message.getBody(Metadata.class), message.getBody(byte[].class));
    }

    private static MirrorChange change(Message message) {
        return new MirrorChange(
                message.getHeader(IsogeoConstants.CHANGE_TYPE, String.class),
                message.getHeader(IsogeoConstants.METADATA_ID, String.class),
                message.getHeader(IsogeoConstants.MODIFIED, String.class),
                message.getBody(Metadata.class).title(),
                message.getHeader(IsogeoConstants.OWNER_ID, String.class),
                message.getHeader(IsogeoConstants.SNAPSHOT) != null);
    }

    private static Exception failureOf(Exchange exchange) {
        return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    }
}
