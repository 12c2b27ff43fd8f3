package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.Map;

/**
 * A record that a change of many records left aside, and why.
 *
 * <p>API: {@link BulkReport#ignored()}.
 *
 * @param resource the record left aside, in the shape the API gives it
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
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
}
