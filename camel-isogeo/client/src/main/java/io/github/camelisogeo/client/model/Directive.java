package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * A legal reason to limit public access, from the INSPIRE directive.
 *
 * <p>API: {@code GET /directives}; also in limitations.
 *
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Directive(
        @JsonProperty("_id") String id,
        @JsonProperty("description") String description,
        @JsonProperty("name") String name,
        Map<String, Object> otherAttributes)
        implements Model {
    public Directive {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static DirectiveBuilder builder() {
        return DirectiveBuilder.builder();
    }

    public DirectiveBuilder toBuilder() {
        return DirectiveBuilder.builder(this);
    }

    @Override
    public Directive withNull(String... jsonNames) {
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
