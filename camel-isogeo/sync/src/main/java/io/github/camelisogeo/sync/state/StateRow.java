package io.github.camelisogeo.sync.state;

import java.time.Instant;

/**
 * What a state keeps of one record. Immutable. A store finds rows by the first three components, and doesn't look into the data.
 *
 * @param id the identifier of the record, at most 64 characters
 * @param phase the phase that the record is in, a short word such as {@code settled} or {@code owed}, at most 32 characters
 * @param due the earliest time at which the feed has something to do for the record, or null if any time is right
 * @param data everything else about the record, as one line of JSON
 */
public record StateRow(String id, String phase, Instant due, String data) {

    private static final int MOST_ID_CHARACTERS = 64;
    private static final int MOST_PHASE_CHARACTERS = 32;

    public StateRow {
        StateText.checkShort("id", id, MOST_ID_CHARACTERS);
        StateText.checkShort("phase", phase, MOST_PHASE_CHARACTERS);
        data = StateText.line("data", data);
    }
}
