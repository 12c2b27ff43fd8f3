package io.github.camelisogeo.sync.state;

import java.time.Instant;
import java.util.Objects;

/**
 * What a state keeps of one record. Immutable. A store finds rows by the first three components, and doesn't look into the data.
 *
 * @param id the identifier of the record, at most 64 characters
 * @param phase the phase that the record is in, a short word such as {@code settled} or {@code owed}
 * @param due the earliest time at which the feed has something to do for the record, or null if any time is right
 * @param data everything else about the record, as one line of JSON
 */
public record StateRow(String id, String phase, Instant due, String data) {

    public StateRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(data, "data");
    }
}
