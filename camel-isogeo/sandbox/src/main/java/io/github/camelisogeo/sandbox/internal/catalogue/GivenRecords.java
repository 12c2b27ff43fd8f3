package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.SandboxDataException;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
import io.github.camelisogeo.sandbox.internal.model.Stamp;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Records that a program gives, each as JSON or as a map of its attributes. */
public final class GivenRecords {

    private static final String ID = "_id";

    private static final String CREATED = "_created";
    private static final String MODIFIED = "_modified";

    private final List<?> records;
    private final Stamps stamps = new Stamps(Clock.systemUTC(), () -> Stamp.NONE);

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
                throw new SandboxDataException(number, "it is not valid JSON (" + Json.problem(e) + ")");
            } catch (IllegalArgumentException e) {
                throw new SandboxDataException(number, "it cannot be written as JSON (" + e.getMessage() + ")");
            } catch (ShapeException e) {
                throw new SandboxDataException(number, e.getMessage());
            }
        }
    }

    private ObjectNode record(Object given, int number) throws JsonProcessingException {
        if (!(given instanceof CharSequence || given instanceof Map)) {
            throw new SandboxDataException(
                    number,
                    "it is " + (given == null ? "null" : given.getClass().getName()) + ", not a text or a map");
        }
        JsonNode document =
                given instanceof Map<?, ?> map ? GivenValues.toJson(map) : Json.MAPPER.readTree(given.toString());
        if (!(document instanceof ObjectNode record)) {
            throw new SandboxDataException(number, "it is not a JSON object");
        }
        if (!record.hasNonNull(ID)) {
            record.put(ID, Identifier.named("record:" + number));
        }
        addStamps(record);
        return record;
    }

    /** Each record of the API has both time stamps, and what was never changed has been modified when it was created. */
    private void addStamps(ObjectNode record) {
        if (!record.hasNonNull(CREATED) && !record.hasNonNull(MODIFIED)) {
            record.put(CREATED, stamps.next());
        }
        if (!record.hasNonNull(CREATED)) {
            record.set(CREATED, record.get(MODIFIED));
        }
        if (!record.hasNonNull(MODIFIED)) {
            record.set(MODIFIED, record.get(CREATED));
        }
    }
}
