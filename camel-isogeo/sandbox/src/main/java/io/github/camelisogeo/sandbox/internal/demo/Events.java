package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The history of the data: created, published, updated. The dates of the record follow from it. */
final class Events {

    private static final String MIDNIGHT = "T00:00:00+00:00";

    private Events() {}

    static void add(ObjectNode record, Dice dice) {
        ArrayNode events = record.putArray("events");
        LocalDate day = dice.moment().toLocalDate().minusYears(2);
        if (dice.chance(85)) {
            record.put("created", add(events, day, "creation", dice));
        }
        if (dice.chance(40)) {
            day = day.plusDays(dice.between(10, 400));
            record.put("published", add(events, day, "publication", dice));
        }
        for (int i = dice.below(3); i > 0; i--) {
            day = day.plusDays(dice.between(30, 400));
            record.put("modified", add(events, day, "update", dice));
        }
        if (dice.chance(20)) {
            record.put("validFrom", day + MIDNIGHT).put("validTo", day.plusYears(3) + MIDNIGHT);
            record.put("validityComment", "Valable jusqu'à la prochaine campagne.");
        }
    }

    private static String add(ArrayNode events, LocalDate day, String kind, Dice dice) {
        String date = day + MIDNIGHT;
        ObjectNode event = events.addObject().put("_id", dice.id()).put("date", date);
        if ("update".equals(kind)) {
            event.put("description", "Intégration des dernières **remontées terrain**.");
        }
        event.put("kind", kind);
        return date;
    }
}
