package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;
import java.util.TreeMap;

/** Derives the dates of the data from the events of a record. */
final class EventDates {

    private static final Map<String, String> ATTRIBUTES =
            Map.of("creation", "created", "update", "modified", "publication", "published");

    private EventDates() {}

    /** Returns the date attributes, each from the last event of its kind. */
    static Map<String, String> derive(ObjectNode record) {
        Map<String, String> dates = new TreeMap<>();
        for (JsonNode event : record.path("events")) {
            String attribute = ATTRIBUTES.get(event.path("kind").asText());
            String date = Json.text(event, "date");
            if (attribute != null && date != null) {
                dates.merge(attribute, date, (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
        }
        return dates;
    }

    /** Updates only the dates that an event changed: foreign data may contain dates that don't match any event. */
    static void apply(ObjectNode record, Map<String, String> before, Map<String, String> after) {
        before.keySet().stream().filter(date -> !after.containsKey(date)).forEach(record::remove);
        after.forEach((attribute, date) -> {
            if (!date.equals(before.get(attribute))) {
                record.put(attribute, date);
            }
        });
    }
}
