package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page of the results of a metadata search.
 *
 * <p>API: {@code GET /resources/search}, {@code GET /groups/{workgroupId}/resources/search}.
 *
 * @param envelope the extent of all results
 * @param query the query as the API understood it
 * @param tags the labels by tag, of all results; a label may be null
 * @param total the number of records in all pages
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
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

    /** Returns {@link #tagGroups(DuplicateLabels)} with {@link DuplicateLabels#RENAME}. */
    public Map<String, Map<String, String>> tagGroups() {
        return tagGroups(DuplicateLabels.RENAME);
    }

    /**
     * Returns the tags by label, grouped by the filter that they belong to. The groups are actions, catalogs, contacts,
     * data-sources, formats, inspires, keywords, licenses, owners, providers, shares, srs, themes and types. Every group is
     * there, even if it is empty; tags of other filters are left out.
     *
     * @param duplicates what to do if two tags of a group have the same label
     */
    public Map<String, Map<String, String>> tagGroups(DuplicateLabels duplicates) {
        Map<String, String> labels = tags == null ? Map.of() : tags;
        return TagGroups.of(labels.keySet(), labels, duplicates);
    }

    /**
     * Returns the filters of the query, and the shares that were searched if they are known, in the same groups as
     * {@link #tagGroups(DuplicateLabels)}.
     *
     * @param duplicates what to do if two tags of a group have the same label
     */
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

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
