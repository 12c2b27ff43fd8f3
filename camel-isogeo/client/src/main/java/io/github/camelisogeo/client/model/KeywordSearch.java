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
 * A page of the results of a keyword search.
 *
 * <p>API: {@code GET /thesauri/{thesaurusId}/keywords/search}, {@code GET /groups/{workgroupId}/keywords/search}.
 *
 * @param total the number of keywords in all pages
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record KeywordSearch(
        @JsonProperty("limit") Long limit,
        @JsonProperty("offset") Long offset,
        @JsonProperty("results") List<Keyword> results,
        @JsonProperty("total") Long total,
        Map<String, Object> otherAttributes)
        implements Model {
    public KeywordSearch {
        results = Frozen.list(results);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static KeywordSearchBuilder builder() {
        return KeywordSearchBuilder.builder();
    }

    public KeywordSearchBuilder toBuilder() {
        return KeywordSearchBuilder.builder(this);
    }

    @Override
    public KeywordSearch withNull(String... jsonNames) {
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
