package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A page of found records.
 *
 * <p>API: {@code GET /resources/search}, {@code GET /groups/{workgroupId}/resources/search}.
 *
 * @param envelope of all the results
 * @param query the query as understood
 * @param tags tag to label, over all the results; a label may be null
 * @param total number of records found, of which this page holds some
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
public record MetadataSearch(
        @JsonProperty("envelope") Map<String, Object> envelope,
        @JsonProperty("limit") Long limit,
        @JsonProperty("offset") Long offset,
        @JsonProperty("query") SearchQuery query,
        @JsonProperty("results") List<Metadata> results,
        @JsonProperty("tags") Map<String, String> tags,
        @JsonProperty("total") Long total,
        Map<String, JsonNode> otherAttributes)
        implements Model {
    public MetadataSearch {
        envelope = Frozen.map(envelope);
        results = Frozen.list(results);
        tags = Frozen.map(tags);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static MetadataSearchBuilder builder() {
        return MetadataSearchBuilder.builder();
    }

    public MetadataSearchBuilder toBuilder() {
        return MetadataSearchBuilder.builder(this);
    }

    @Override
    public MetadataSearch withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }
}
