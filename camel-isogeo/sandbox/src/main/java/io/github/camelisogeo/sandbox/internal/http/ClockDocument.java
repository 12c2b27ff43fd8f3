package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.control.MovableClock;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

/** The clock in JSON. It is moved by {@code seconds}, by a duration such as {@code PT1H}, or to a moment. */
final class ClockDocument {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final String EXPECTATION = "it must be {\"seconds\": 3600}, {\"by\": \"PT1H\"} or {\"to\": ...}";

    private ClockDocument() {}

    static ObjectNode of(MovableClock clock) {
        return Json.object()
                .put("now", clock.instant().toString())
                .put("ahead", clock.ahead().toMillis() / MILLIS_PER_SECOND);
    }

    /**
     * Moves the clock.
     *
     * @throws RefusedException if the document is empty, has several fields, or is invalid
     */
    static void move(MovableClock clock, ObjectNode document) {
        if (document.isEmpty()) {
            throw new RefusedException(400, "the body is empty, " + EXPECTATION);
        }
        if (document.size() > 1) {
            throw new RefusedException(400, "the body has several fields, " + EXPECTATION);
        }
        try {
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                move(clock, field.getKey(), field.getValue());
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RefusedException(400, e.getMessage());
        }
    }

    private static void move(MovableClock clock, String name, JsonNode value) {
        switch (name) {
            case "seconds", "by", "advance" -> clock.move(duration(name, value));
            case "to", "now" -> clock.moveTo(moment(name, value).toInstant());
            default -> throw new RefusedException(400, "the clock has no field " + name);
        }
    }

    private static Duration duration(String name, JsonNode value) {
        if (value.isNumber()) {
            return Duration.ofMillis((long) (value.doubleValue() * MILLIS_PER_SECOND));
        }
        try {
            return Duration.parse(value.asText());
        } catch (DateTimeException e) {
            throw new InvalidValueException(name, value.toString(), "a number of seconds, or a duration such as PT1H");
        }
    }

    private static OffsetDateTime moment(String name, JsonNode value) {
        try {
            return OffsetDateTime.parse(value.asText());
        } catch (DateTimeException e) {
            throw new InvalidValueException(name, value.toString(), "a moment such as 2030-01-01T00:00:00Z");
        }
    }
}
