package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import java.util.Objects;

/**
 * The state of one record. Immutable.
 *
 * @param id the identifier
 * @param delivered the {@code _modified} of the version that the receiver certainly has, or null if it may have none
 * @param ownerId the workgroup that owns the record, or null if it isn't known
 * @param title the title when the record was last seen, or null if it has none
 * @param handover the change that isn't done, or null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordState(String id, DateTime delivered, String ownerId, String title, Handover handover) {

    public RecordState {
        Objects.requireNonNull(id, "id");
    }

    /** Returns whether a change isn't done, so that it must be delivered again. */
    @JsonIgnore
    public boolean isPending() {
        return handover != null;
    }
}
