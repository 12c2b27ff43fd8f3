package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.List;
import java.util.Map;

/**
 * One change of many records at once.
 *
 * <p>API: sent to {@code POST /resources} in an array, and handed back in a {@link BulkReport}.
 *
 * @param target the attribute or the associations to change
 * @param model whole objects of one type (catalogs, keywords, contacts); plain values, for targets like the title,
 *     are kept as they came in {@code otherAttributes}
 * @param query which records: {@code {"ids": [identifiers]}}
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
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
}
