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
 * Tags records as they come, one message a record, with no more than one call a second or a hundred records. The account must be a
 * user's: a group application only reads.
 */
public final class BulkEditionRoutes extends RouteBuilder {

    /** Takes the identifier of a record as body, and tags it with {@link #KEYWORD}. */
    public static final String TAG = "direct:tag";

    /** Gets each record that the API left aside, as a {@link io.github.camelisogeo.client.model.BulkIgnored}. */
    public static final String LEFT_ASIDE = "direct:left-aside";

    /** The header that holds the keyword, a {@link Keyword}. */
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
                // What waits is sent when the route stops, and not lost.
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

    @SuppressWarnings("unchecked") // Made by the step before.
    private static void merge(Exchange exchange) {
        List<BulkRequest> requests = exchange.getMessage().getBody(List.class);
        exchange.getMessage().setBody(BulkRequests.merged(requests));
    }
}
