package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.Statistics;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** The statistics in JSON. Routes without requests are left out. */
final class StatisticsDocument {

    private StatisticsDocument() {}

    static ObjectNode of(Statistics statistics) {
        ObjectNode document = Json.object().put("requests", statistics.requests());
        document.set("byRoute", Json.MAPPER.valueToTree(statistics.byRoute()));
        return document.put("tokens", statistics.tokens()).put("bytes", statistics.bytes());
    }
}
