package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Faults in JSON, with the names of the flags ({@code fail-status} or {@code failStatus}). Times are in milliseconds,
 * the lifetime of tokens is in seconds.
 */
final class FaultsDocument {

    private static final long MILLIS_PER_SECOND = 1000;

    private FaultsDocument() {}

    static ObjectNode of(Faults faults) {
        ObjectNode document = Json.object()
                .put("delay", faults.delay().toMillis())
                .put("jitter", faults.jitter().toMillis())
                .put("fail", faults.fail());
        faults.failStatus().forEach(document.putArray("failStatus")::add);
        document.put("drop", faults.drop())
                .put("tokenLife", (double) faults.tokenLife().toMillis() / MILLIS_PER_SECOND)
                .put("seed", faults.seed());
        return document.put("rateLimit", faults.rules().rateLimit())
                .put("readOnly", faults.rules().readOnly())
                .put("strictShares", faults.rules().strictShares());
    }

    /**
     * Returns the faults changed by a document. What it doesn't name stays unchanged.
     *
     * @throws RefusedException if a name or a value is invalid
     */
    static Faults read(ObjectNode document, Faults before) {
        Faults faults = before;
        try {
            for (Map.Entry<String, JsonNode> field : document.properties()) {
                faults = changed(faults, field.getKey(), field.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, e.getMessage());
        }
        return faults;
    }

    private static Faults changed(Faults faults, String name, JsonNode value) {
        return switch (name) {
            case "delay" -> faults.withDelay(Duration.ofMillis(whole(name, value)));
            case "jitter" -> faults.withJitter(Duration.ofMillis(whole(name, value)));
            case "fail" -> faults.withFail(number(name, value));
            case "failStatus", "fail-status" -> faults.withFailStatus(statuses(name, value));
            case "drop" -> faults.withDrop(number(name, value));
            case "tokenLife", "token-life" -> faults.withTokenLife(seconds(name, value));
            case "rateLimit", "rate-limit" -> faults.withRateLimit(value.isNull() ? null : whole32(name, value));
            case "readOnly", "read-only" -> faults.withReadOnly(flag(name, value));
            case "strictShares", "strict-shares" -> faults.withStrictShares(flag(name, value));
            case "seed" -> faults.withSeed(whole(name, value));
            default -> throw new RefusedException(400, "there is no fault named " + name);
        };
    }

    private static double number(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw new InvalidValueException(name, value.toString(), "a number");
        }
        return value.doubleValue();
    }

    private static long whole(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new InvalidValueException(name, value.toString(), "a whole number");
        }
        return value.longValue();
    }

    private static int whole32(String name, JsonNode value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole(name, value)));
    }

    private static boolean flag(String name, JsonNode value) {
        if (!value.isBoolean()) {
            throw new InvalidValueException(name, value.toString(), "true or false");
        }
        return value.booleanValue();
    }

    private static Duration seconds(String name, JsonNode value) {
        return Duration.ofMillis((long) (number(name, value) * MILLIS_PER_SECOND));
    }

    /** Returns the statuses of a single number, a list, or a text separated by commas as on the command line. */
    private static List<Integer> statuses(String name, JsonNode value) {
        List<Integer> statuses = new ArrayList<>();
        if (value.isTextual()) {
            for (String status : value.textValue().split(",", -1)) {
                statuses.add(Integer.valueOf(status.strip()));
            }
        } else if (value.isArray()) {
            value.forEach(status -> statuses.add(status(name, status)));
        } else {
            statuses.add(status(name, value));
        }
        return statuses;
    }

    private static int status(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new InvalidValueException(name, value.toString(), "an HTTP status");
        }
        return value.intValue();
    }
}
