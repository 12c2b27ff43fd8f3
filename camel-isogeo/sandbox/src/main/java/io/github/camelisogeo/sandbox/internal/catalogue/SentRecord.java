package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.Shape;

/** The attributes of a record as a client sends them. */
public final class SentRecord {

    private static final Shape METADATA = Shape.of("Metadata");

    /** Geometry overflows beyond this coordinate. Some envelopes are in metres, although the API doesn't say so. */
    private static final double FARTHEST = 1e9;

    private static final String SERIES = "series";

    private SentRecord() {}

    /**
     * Returns the relevant attributes of a body, including nulls.
     *
     * @throws InvalidValueException if an attribute is invalid, or a required one is missing
     */
    public static ObjectNode attributes(ObjectNode body, Occasion occasion) {
        ObjectNode sent = METADATA.sent(body, occasion);
        if (sent.path(SERIES).isNull()) {
            // The Python SDK doesn't know the content of a record, and sends null with every change (B28).
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

    private static boolean isReadable(JsonNode envelope) {
        try {
            return Envelopes.geometry(envelope) != null;
        } catch (RuntimeException e) {
            // JTS throws exceptions of any kind for what it can't repair.
            return false;
        }
    }

    private static void checkEnvelope(JsonNode envelope) {
        if (!isNear(envelope.path("coordinates")) || !isNear(envelope.path("bbox")) || !isReadable(envelope)) {
            throw new InvalidValueException("envelope", envelope.toString(), "a non-empty geometry in GeoJSON");
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
