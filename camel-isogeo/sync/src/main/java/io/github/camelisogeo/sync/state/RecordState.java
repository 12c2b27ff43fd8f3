package io.github.camelisogeo.sync.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import java.util.Objects;

/**
 * What is remembered of one record.
 *
 * @param id its identifier
 * @param delivered the {@code _modified} of what the receiver has for sure; null where it may have nothing
 * @param ownerId the workgroup that owns it; null where it isn't known
 * @param title its title when it was last seen; null where it has none
 * @param handover the change that is not done; null while all is quiet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordState(String id, DateTime delivered, String ownerId, String title, Handover handover) {

    public RecordState {
        Objects.requireNonNull(id, "id");
    }

    /** Whether a change is not done, so that it has to be handed over again. */
    @JsonIgnore
    public boolean isPending() {
        return handover != null;
    }
}
