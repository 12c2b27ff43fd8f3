package io.github.camelisogeo.sync.internal.delivery;

import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeBuilder;
import io.github.camelisogeo.sync.internal.life.RecordState;
import java.util.Map;

/**
 * A change that is ready to be delivered.
 *
 * @param change the change
 * @param known the state of the record before, or null if there is none
 * @param hashes the hashes of the attributes that count, of the version in the change
 * @param before the version in the change as JSON, or null if it isn't kept
 */
public record Prepared(Change change, RecordState known, Map<String, String> hashes, String before) {

    /** Returns the same change in a batch. */
    Prepared in(Change.Batch batch) {
        return new Prepared(ChangeBuilder.builder(change).batch(batch).build(), known, hashes, before);
    }

    /** Returns the same change, marked as the last one of the first reading. */
    public Prepared last() {
        return new Prepared(change.last(), known, hashes, before);
    }
}
