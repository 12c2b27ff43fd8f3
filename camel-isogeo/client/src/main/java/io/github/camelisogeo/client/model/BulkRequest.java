package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A bulk edit: one change to many records.
 *
 * <p>API: sent to {@code POST /resources} in an array, and returned in a {@link BulkReport}.
 *
 * @param target the attribute, or the kind of associated objects, to change
 * @param model the catalogs, keywords or contacts to associate, as whole objects. For other targets, such as the title, the
 *     model is a single value, which is {@code model} in {@code otherAttributes}
 * @param query the records to change: {@code {"ids": [identifiers]}}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record BulkRequest(
        @JsonProperty("action") @Sent(CREATE) BulkAction action,
        @JsonProperty("target") @Sent(CREATE) BulkTarget target,
        @JsonProperty("model") @Sent(CREATE) List<Map<String, Object>> model,
        @JsonProperty("query") @Sent(CREATE) Map<String, Object> query,
        Map<String, Object> otherAttributes)
        implements Model {
    public BulkRequest {
        model = Frozen.list(model);
        query = Frozen.map(query);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static BulkRequestBuilder builder() {
        return BulkRequestBuilder.builder();
    }

    public BulkRequestBuilder toBuilder() {
        return BulkRequestBuilder.builder(this);
    }

    @Override
    public BulkRequest withNull(String... jsonNames) {
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
