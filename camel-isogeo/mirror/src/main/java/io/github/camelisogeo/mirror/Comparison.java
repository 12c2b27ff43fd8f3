package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Compares the catalogue with the mirror, record by record, through the API. For one comparison. */
final class Comparison extends RouteBuilder {

    static final String COMPARE = "direct:compare";

    private static final int SHOWN = 5;

    private final RecordFiles files;
    private final List<String> differences = new ArrayList<>();
    private int records;

    Comparison(RecordFiles files) {
        this.files = files;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());

        from(COMPARE)
                .routeId("compare")
                .to("isogeo:search?whole=true&include=all")
                .split(body())
                .streaming()
                .stopOnException()
                .process(this::compare)
                .end();
    }

    private void compare(Exchange exchange) throws IOException {
        String id = exchange.getMessage().getBody(Metadata.class).id();
        JsonNode there = ModelJson.mapper().readTree(exchange.getMessage().getBody(byte[].class));
        byte[] mirrored = files.read(id);
        records++;
        if (mirrored == null) {
            differences.add(id + " is missing");
        } else if (!there.equals(ModelJson.mapper().readTree(mirrored))) {
            differences.add(id + " differs");
        }
    }

    int records() {
        return records;
    }

    /** Returns the differences as text, or an empty text if there are none. */
    String difference() {
        List<String> all = new ArrayList<>(differences);
        int files = this.files.count();
        int missing =
                (int) all.stream().filter(line -> line.endsWith("missing")).count();
        if (files != records - missing) {
            all.add("the mirror has " + files + " files, but the catalogue has " + records + " records");
        }
        return all.size() <= SHOWN
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, SHOWN)) + " and " + (all.size() - SHOWN) + " more";
    }
}
