package io.github.camelisogeo.examples.bulkedition;

import io.github.camelisogeo.client.bulk.BulkEdition;
import io.github.camelisogeo.client.bulk.BulkRequests;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;

/**
 * Adds keywords to records, one message per record, with one call per second or per hundred records. The account must be a user's, because
 * a group application can only read.
 */
public final class BulkEditionRoutes extends RouteBuilder {

    /** The endpoint that adds the keyword in the header {@link #KEYWORD} to the record whose identifier is the body. */
    public static final String TAG = "direct:tag";

    /** The endpoint that receives each record that the API ignored, as a {@link io.github.camelisogeo.client.model.BulkIgnored}. */
    public static final String LEFT_ASIDE = "direct:left-aside";

    /** The header with the keyword, a {@link Keyword}. */
    public static final String KEYWORD = "Keyword";

    private static final int MOST = 100;
    private static final long LONGEST = 1000;

    @Override
    public void configure() {
        from(TAG)
                .routeId("tag")
                .process(BulkEditionRoutes::toRequest)
                .aggregate(constant(true), AggregationStrategies.groupedBody())
                .completionSize(MOST)
                .completionTimeout(LONGEST)
                // Changes that are still waiting are sent when the route stops.
                .forceCompletionOnStop()
                .process(BulkEditionRoutes::merge)
                .to("isogeo:metadata-bulk?operation=send")
                .split(body())
                .process(exchange -> exchange.getMessage()
                        .setBody(exchange.getMessage().getBody(BulkReport.class).ignored()))
                .split(body())
                .to(LEFT_ASIDE);
    }

    private static void toRequest(Exchange exchange) {
        Keyword keyword = exchange.getMessage().getHeader(KEYWORD, Keyword.class);
        Id record = Id.of(exchange.getMessage().getBody(String.class));
        exchange.getMessage().setBody(BulkEdition.of(record).addKeywords(List.of(keyword)));
    }

    @SuppressWarnings("unchecked") // Created by the previous step.
    private static void merge(Exchange exchange) {
        List<BulkRequest> requests = exchange.getMessage().getBody(List.class);
        exchange.getMessage().setBody(BulkRequests.merged(requests));
    }
}
