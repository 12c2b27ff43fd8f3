package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A kind of link, and the actions that links of this kind allow.
 *
 * <p>API: {@code GET /link-kinds}.
 *
 * @param name the name, in the language of the call
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record LinkKindActions(
        @JsonProperty("kind") LinkKind kind,
        @JsonProperty("name") String name,
        @JsonProperty("actions") List<LinkAction> actions,
        Map<String, Object> otherAttributes)
        implements Model {
    public LinkKindActions {
        actions = Frozen.list(actions);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static LinkKindActionsBuilder builder() {
        return LinkKindActionsBuilder.builder();
    }

    public LinkKindActionsBuilder toBuilder() {
        return LinkKindActionsBuilder.builder(this);
    }

    @Override
    public LinkKindActions withNull(String... jsonNames) {
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
