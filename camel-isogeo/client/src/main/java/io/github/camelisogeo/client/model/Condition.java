package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * A condition of use of the data: a licence, a text, or both.
 *
 * <p>API: {@code GET /resources/{metadataId}/conditions}; in a record with the include {@code conditions}.
 *
 * @param description the text, in Markdown
 * @param license the licence as a whole object, or null
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Condition(
        @JsonProperty("_id") String id,
        @JsonProperty("description") @Sent(CREATE) String description,
        @JsonProperty("license") @Sent(CREATE) License license,
        Map<String, Object> otherAttributes)
        implements Model {
    public Condition {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ConditionBuilder builder() {
        return ConditionBuilder.builder();
    }

    public ConditionBuilder toBuilder() {
        return ConditionBuilder.builder(this);
    }

    @Override
    public Condition withNull(String... jsonNames) {
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
