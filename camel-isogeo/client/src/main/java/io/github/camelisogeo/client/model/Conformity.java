package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * Says whether the data conform to a specification.
 *
 * <p>API: {@code GET /resources/{metadataId}/specifications}; in a record with the include {@code specifications}.
 *
 * @param specification the specification as a whole object
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Conformity(
        @JsonProperty("conformant") @Sent({CREATE, UPDATE}) Boolean conformant,
        @JsonProperty("specification") @Sent({CREATE, UPDATE}) Specification specification,
        Map<String, Object> otherAttributes)
        implements Model {
    public Conformity {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ConformityBuilder builder() {
        return ConformityBuilder.builder();
    }

    public ConformityBuilder toBuilder() {
        return ConformityBuilder.builder(this);
    }

    @Override
    public Conformity withNull(String... jsonNames) {
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
