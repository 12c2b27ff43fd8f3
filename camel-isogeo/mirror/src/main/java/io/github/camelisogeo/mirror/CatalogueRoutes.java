package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.component.IsogeoConstants;
import java.io.IOException;
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

        from("isogeo:search?include=all&rawPayload=true&stateStore=#states&pollStrategy=#polls&initialDelay=0&delay={{poll}}")
                .routeId(FOLLOW)
                .autoStartup(false)
                .process(exchange -> apply(exchange.getMessage()));

        from(COUNT).routeId("count-records").errorHandler(noErrorHandler()).to("isogeo:search?limit=0");
    }

    private void apply(Message message) throws IOException {
        byte[] json = message.getBody(byte[].class);
        Metadata record = ModelJson.read(json, Metadata.class);
        MirrorChange change = change(message, record);
        if (change.isDeletion()) {
            mirror.remove(change);
        } else {
            mirror.put(change, record, json);
        }
    }

    private static MirrorChange change(Message message, Metadata record) {
        return new MirrorChange(
                message.getHeader(IsogeoConstants.CHANGE_TYPE, String.class),
                // Records are named after their identifiers, whatever the form in which the server writes them.
                Id.of(message.getHeader(IsogeoConstants.METADATA_ID, String.class))
                        .toString(),
                message.getHeader(IsogeoConstants.MODIFIED, String.class),
                record.title(),
                message.getHeader(IsogeoConstants.OWNER_ID, String.class),
                message.getHeader(IsogeoConstants.SNAPSHOT) != null);
    }

    private static Exception failureOf(Exchange exchange) {
        return exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    }
}
