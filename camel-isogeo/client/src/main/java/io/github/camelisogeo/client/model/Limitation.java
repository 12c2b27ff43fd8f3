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
 * A limitation of the access to the data, or of their use.
 *
 * <p>API: {@code GET /resources/{metadataId}/limitations}; in a record with the include {@code limitations}.
 *
 * @param description the text, in Markdown
 * @param directive the directive as a whole object, or null
 * @param restriction the kind of restriction; null if the type is {@link LimitationType#SECURITY}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Limitation(
        @JsonProperty("_id") String id,
        @JsonProperty("description") @Sent({CREATE, UPDATE}) String description,
        @JsonProperty("directive") @Sent({CREATE, UPDATE}) Directive directive,
        @JsonProperty("restriction") @Sent({CREATE, UPDATE}) LimitationRestriction restriction,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) LimitationType type,
        Map<String, Object> otherAttributes)
        implements Model {
    public Limitation {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static LimitationBuilder builder() {
        return LimitationBuilder.builder();
    }

    public LimitationBuilder toBuilder() {
        return LimitationBuilder.builder(this);
    }

    @Override
    public Limitation withNull(String... jsonNames) {
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
