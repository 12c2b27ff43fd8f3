package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.SandboxDataException;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import java.util.List;
import java.util.Map;

/** Records that a program gives, each as JSON or as a map of its attributes. */
public final class GivenRecords {

    private static final String ID = "_id";

    private final List<?> records;

    public GivenRecords(List<?> records) {
        this.records = records;
    }

    /**
     * Adds records to a catalogue until it is as long as wanted.
     *
     * @throws SandboxDataException if one of them isn't a record
     */
    public void addTo(CatalogueBuilder catalogue, int limit) {
        for (int i = 0; i < records.size() && catalogue.size() < limit; i++) {
            int number = i + 1;
            try {
                catalogue.add(record(records.get(i), number));
            } catch (JsonProcessingException e) {
                throw new SandboxDataException(number, "it is not valid JSON (" + e.getOriginalMessage() + ")");
            } catch (IllegalArgumentException e) {
                throw new SandboxDataException(number, "it cannot be written as JSON (" + e.getMessage() + ")");
            } catch (ShapeException e) {
                throw new SandboxDataException(number, e.getMessage());
            }
        }
    }

    private static ObjectNode record(Object given, int number) throws JsonProcessingException {
        if (!(given instanceof CharSequence || given instanceof Map)) {
            throw new SandboxDataException(
                    number,
                    "it is " + (given == null ? "null" : given.getClass().getName()) + ", not a text or a map");
        }
        JsonNode document =
                given instanceof Map ? Json.MAPPER.valueToTree(given) : Json.MAPPER.readTree(given.toString());
        if (!(document instanceof ObjectNode record)) {
            throw new SandboxDataException(number, "it is not a JSON object");
        }
        if (!record.hasNonNull(ID)) {
            record.put(ID, Identifier.named("record:" + number));
        }
        return record;
    }
}
