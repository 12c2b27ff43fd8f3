package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a feed remembers of one record. Immutable.
 *
 * @param id the identifier
 * @param phase the phase that the record is in
 * @param told whether the receiver may know of the record, so that its deletion must be delivered
 * @param delivered the {@code _modified} of the version that the receiver certainly has, or null if it may have none
 * @param ownerId the workgroup that owns the record, or null if it isn't known
 * @param title the title when the record was last read, or null if it has none
 * @param hashes a hash of each attribute that counts, of the version that was delivered; empty if none is kept
 * @param before the version that was delivered, as JSON, or null if it isn't kept
 */
@RecordBuilder
public record RecordState(
        String id,
        Phase phase,
        boolean told,
        DateTime delivered,
        String ownerId,
        String title,
        Map<String, String> hashes,
        String before) {

    public RecordState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phase, "phase");
        hashes = hashes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(hashes)));
    }

    /** Returns the state of a record that the receiver doesn't know. */
    public static RecordState unknown(String id, Phase phase) {
        return new RecordState(id, phase, false, null, null, null, null, null);
    }

    /** Returns the same record in another phase. */
    public RecordState in(Phase other) {
        return RecordStateBuilder.builder(this).phase(other).build();
    }
}
