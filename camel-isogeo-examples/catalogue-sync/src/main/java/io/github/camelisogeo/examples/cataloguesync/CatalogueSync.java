package io.github.camelisogeo.examples.cataloguesync;

import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.main.Main;

/**
 * Keeps a target in step with a catalogue: PUT for each record that is created or updated, DELETE for each that is deleted, at
 * {@code <target>/<identifier of the record>}. Each change is sent at least once, and the changes of a record in order.
 */
public class CatalogueSync extends RouteBuilder {

    /** Runs until the process is stopped. */
    public static void main(String[] args) throws Exception {
        new Main(CatalogueSync.class).run(args);
    }

    @Override
    public void configure() {
        // The target is away, or busy: the exchange fails, and the feed delivers the change again, with pauses of up to
        // an hour.
        errorHandler(defaultErrorHandler().logExhaustedMessageHistory(false));

        // The target will never take this record: it goes to the dead letters, and counts as delivered.
        onException(HttpOperationFailedException.class)
                .onWhen(simple("${exception.statusCode} in '400,409,413,415,422'"))
                .handled(true)
                .log(LoggingLevel.ERROR, "${header.CamelIsogeoMetadataId} was refused: ${exception.message}")
                .setBody(exchangeProperty("record"))
                .to("file:{{sync.dead-letters}}?fileName=${header.CamelIsogeoMetadataId}.json");

        from("isogeo:search?query={{sync.query}}&include=all&rawPayload=true&delay={{sync.delay}}"
                        + "&stateDirectory={{sync.state}}&maxLag={{sync.max-lag}}&maxAttempts=1000")
                .routeId("catalogue-sync")
                .setProperty("record", body())
                .setHeader(Exchange.HTTP_PATH, header("CamelIsogeoMetadataId"))
                .choice()
                .when(header("CamelIsogeoChangeType").isEqualTo("deleted"))
                .setBody(simple("${null}"))
                .setHeader(Exchange.HTTP_METHOD, constant("DELETE"))
                // A record that the target doesn't have needn't be deleted.
                .to("{{sync.target}}?okStatusCodeRange=200-299,404")
                .otherwise()
                .setHeader(Exchange.HTTP_METHOD, constant("PUT"))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/json"))
                .to("{{sync.target}}");
    }
}
