package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.ArrayList;
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
        Map<String, Object> otherAttributes)
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

    /** The tags grouped by filter, in each group from label to tag; a label that two tags have is made two. */
    public Map<String, Map<String, String>> tagGroups() {
        return tagGroups(DuplicateLabels.RENAME);
    }

    /**
     * The tags grouped by filter, in each group from label to tag. The groups are actions, catalogs, contacts, data-sources, formats,
     * inspires, keywords, licenses, owners, providers, shares, srs, themes and types; all are there, and tags of other filters are not.
     */
    public Map<String, Map<String, String>> tagGroups(DuplicateLabels duplicates) {
        Map<String, String> labels = tags == null ? Map.of() : tags;
        return TagGroups.of(labels.keySet(), labels, duplicates);
    }

    /** The filters of the query, and the searched shares where they are known, grouped as {@link #tagGroups(DuplicateLabels)} groups. */
    public Map<String, Map<String, String>> queryTagGroups(DuplicateLabels duplicates) {
        List<String> searched = new ArrayList<>();
        if (query != null) {
            searched.addAll(query.tags());
            query.shares().forEach(share -> searched.add("share:" + share));
        }
        return TagGroups.of(searched, tags == null ? Map.of() : tags, duplicates);
    }

    @Override
    public MetadataSearch withNull(String... jsonNames) {
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
