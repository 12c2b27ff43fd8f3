package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.PollReport;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.ManagementStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes the report of each poll on: to the log, to the meters, to Camel's event notifiers and, if the consumer wants that, to the route. */
final class PollReports {

    // The lines are the consumer's.
    private static final Logger LOG = LoggerFactory.getLogger(IsogeoConsumer.class);

    private final IsogeoConsumer consumer;
    private final String stateId;
    private final FeedMetering metering;

    PollReports(IsogeoConsumer consumer, String stateId, FeedMetering metering) {
        this.metering = metering;
        this.consumer = consumer;
        this.stateId = stateId;
    }

    void polled(PollReport report) {
        log(report);
        metering.polled(report);
        notifyListeners(new FeedPolledEvent(consumer.getEndpoint(), stateId, consumer.getRouteId(), report));
    }

    private void log(PollReport report) {
        if (report.error() != null) {
            // Camel says that.
            return;
        }
        if (report.handedOver() + report.held() + report.parked() == 0) {
            LOG.debug("{}: nothing changed ({} requests)", consumer.getEndpoint(), report.requests());
            return;
        }
        LOG.info(
                "{}: {} created, {} updated, {} deleted, {} failed, {} held back, {} parked{} ({} requests, {} ms)",
                consumer.getEndpoint(),
                report.created(),
                report.updated(),
                report.deleted(),
                report.failed(),
                report.held(),
                report.parked(),
                report.unusable() == 0 ? "" : ", " + report.unusable() + " without a valid identifier",
                report.requests(),
                report.duration().toMillis());
    }

    private void notifyListeners(CamelEvent event) {
        CamelContext context = consumer.getEndpoint().getCamelContext();
        ManagementStrategy events = context.getManagementStrategy();
        if (events == null || events.getStartedEventNotifiers().isEmpty()) {
            return;
        }
        event.setTimestamp(System.currentTimeMillis());
        try {
            events.notify(event);
        } catch (Exception e) {
            LOG.warn("{}: a listener failed on {}", consumer.getEndpoint(), event, e);
        }
    }

    /** Fills an exchange with a report. */
    void write(PollReport report, Exchange exchange) {
        exchange.getMessage().setBody(StatusMap.of(report));
        exchange.getMessage().setHeader(IsogeoConstants.REPORT, Boolean.TRUE);
        exchange.getMessage().setHeader(IsogeoConstants.STATE_ID, stateId);
    }
}
