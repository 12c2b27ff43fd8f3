package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * A contact of a record, and its role there.
 *
 * <p>API: {@code GET /resources/{metadataId}/contacts}; in a record with the include {@code contacts}.
 *
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record ResourceContact(
        @JsonProperty("contact") Contact contact,
        @JsonProperty("role") ContactRole role,
        Map<String, Object> otherAttributes)
        implements Model {
    public ResourceContact {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ResourceContactBuilder builder() {
        return ResourceContactBuilder.builder();
    }

    public ResourceContactBuilder toBuilder() {
        return ResourceContactBuilder.builder(this);
    }

    @Override
    public ResourceContact withNull(String... jsonNames) {
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
