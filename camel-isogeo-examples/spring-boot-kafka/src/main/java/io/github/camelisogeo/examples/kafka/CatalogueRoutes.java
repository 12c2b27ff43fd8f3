package io.github.camelisogeo.examples.kafka;

import io.github.camelisogeo.sync.change.ReceiverBusyException;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.stereotype.Component;

/**
 * The catalogue into the topic, in the instance that has the lease; and the topic into the table, in all instances, which share the
 * partitions.
 */
@Component
class CatalogueRoutes extends RouteBuilder {

    private final Records records;

    CatalogueRoutes(Records records) {
        this.records = records;
    }

    @Override
    public void configure() {
        from("isogeo:search?query={{catalogue.query}}&include=all&rawPayload=true&delay={{catalogue.delay}}"
                        + "&stateId=catalogue&stateStore=#dataSource&leaseTime={{catalogue.lease}}"
                        + "&maxAttempts={{catalogue.max-attempts}}&maxLag={{catalogue.max-lag}}")
                .routeId("catalogue-to-topic")
                // The feed logs failures, and delivers these changes again.
                .errorHandler(noErrorHandler())
                .setHeader(KafkaConstants.KEY, header("CamelIsogeoMetadataId"))
                // Camel keeps its own headers (Camel...) away from the topic.
                .setHeader("change", header("CamelIsogeoChangeType"))
                .setHeader("modified", header("CamelIsogeoModified"))
                .choice()
                .when(header("change").isEqualTo("deleted"))
                .setBody(constant((Object) null))
                .end()
                .doTry()
                .to("kafka:{{catalogue.topic}}")
                .doCatch(RetriableException.class)
                .process(CatalogueRoutes::kafkaIsAway)
                .end();

        from("kafka:{{catalogue.topic}}?groupId={{catalogue.group}}&autoOffsetReset=earliest"
                        + "&autoCommitEnable=false&allowManualCommit=true&breakOnFirstError=true")
                .routeId("topic-to-table")
                .choice()
                .when(body().isNull())
                .bean(records, "delete")
                .otherwise()
                .bean(records, "save")
                .end()
                // Only now: what fails or is interrupted comes again, with what is behind it in its partition.
                .process(CatalogueRoutes::commit);
    }

    /** Postpones the change. That Kafka is away says nothing about this record, so it doesn't count as one of its attempts. */
    private static void kafkaIsAway(Exchange exchange) {
        Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
        throw new ReceiverBusyException("Kafka doesn't take it: " + failure.getMessage());
    }

    private static void commit(Exchange exchange) {
        exchange.getMessage()
                .getHeader(KafkaConstants.MANUAL_COMMIT, KafkaManualCommit.class)
                .commit();
    }
}
