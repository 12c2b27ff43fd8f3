package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * A record that a bulk edit skipped, and the reason.
 *
 * <p>API: {@link BulkReport#ignored()}.
 *
 * @param resource the skipped record, as the API returns it
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record BulkIgnored(
        @JsonProperty("resource") Map<String, Object> resource,
        @JsonProperty("reason") BulkIgnoreReason reason,
        Map<String, Object> otherAttributes)
        implements Model {
    public BulkIgnored {
        resource = Frozen.map(resource);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static BulkIgnoredBuilder builder() {
        return BulkIgnoredBuilder.builder();
    }

    public BulkIgnoredBuilder toBuilder() {
        return BulkIgnoredBuilder.builder(this);
    }

    @Override
    public BulkIgnored withNull(String... jsonNames) {
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
