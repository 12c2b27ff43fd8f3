package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.model.Occasion;
import io.github.camelisogeo.sandbox.model.Shape;

/** The attributes of a record as a client sends them. */
public final class SentRecord {

    private static final Shape METADATA = Shape.of("Metadata");

    /** Beyond it geometry overflows; some envelopes are in metres, whatever the API says. */
    private static final double FARTHEST = 1e9;

    private static final String SERIES = "series";

    private SentRecord() {}

    /**
     * The attributes of a body that count, nulls among them.
     *
     * @throws InvalidValueException when one makes no sense, or one is missing without which there is no record
     */
    public static ObjectNode attributes(ObjectNode body, Occasion occasion) {
        ObjectNode sent = METADATA.sent(body, occasion);
        if (sent.path(SERIES).isNull()) {
            // The Python SDK doesn't know what a record says, and sends null with whatever it changes (B28).
            sent.remove(SERIES);
        }
        if (occasion == Occasion.CREATE) {
            Sent.require(sent, "title");
            Sent.require(sent, "type");
        }
        if (sent.hasNonNull("envelope")) {
            checkEnvelope(sent.get("envelope"));
        }
        return sent;
    }

    private static void checkEnvelope(JsonNode envelope) {
        boolean readable;
        try {
            readable = isNear(envelope.path("coordinates"))
                    && isNear(envelope.path("bbox"))
                    && Envelopes.geometry(envelope) != null;
        } catch (RuntimeException e) {
            // What JTS cannot put right it refuses with exceptions of any kind.
            readable = false;
        }
        if (!readable) {
            throw new InvalidValueException("envelope", envelope.toString(), "a geometry in GeoJSON, not empty");
        }
        if (Envelopes.isTangled(envelope)) {
            throw new InvalidValueException("envelope", envelope.toString(), Tangle.EXPECTATION);
        }
    }

    private static boolean isNear(JsonNode coordinates) {
        for (JsonNode element : coordinates) {
            boolean near = element.isContainerNode()
                    ? isNear(element)
                    : element.isNumber() && Math.abs(element.doubleValue()) <= FARTHEST;
            if (!near) {
                return false;
            }
        }
        return true;
    }
}
