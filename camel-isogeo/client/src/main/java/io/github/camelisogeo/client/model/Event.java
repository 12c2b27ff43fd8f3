package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An event in the life of the data: their creation, an update, a publication.
 *
 * <p>API: {@code GET /resources/{metadataId}/events}; in a record with the include {@code events}.
 *
 * @param date the day. The API returns a time stamp and is sent {@code yyyy-MM-dd}
 * @param description the text; a creation has none
 * @param waitForSync whether the API answers an update only after searches find the change
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Event(
        @JsonProperty("_id") String id,
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("date") @Sent({CREATE, UPDATE}) LocalDate date,
        @JsonProperty("description") @Sent({CREATE, UPDATE}) String description,
        @JsonProperty("kind") @Sent({CREATE, UPDATE}) EventKind kind,
        @JsonProperty("waitForSync") @Sent(UPDATE) Boolean waitForSync,
        Map<String, Object> otherAttributes)
        implements Model {
    public Event {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static EventBuilder builder() {
        return EventBuilder.builder();
    }

    public EventBuilder toBuilder() {
        return EventBuilder.builder(this);
    }

    @Override
    public Event withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }

    @Override
    public boolean equals(Object other) {
        return ModelEquality.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ModelEquality.hash(this);
    }

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
