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
 * A search as the API understood it.
 *
 * <p>API: {@link MetadataSearch#query()}.
 *
 * @param shares the identifiers of the shares that were searched; the client adds them if it is asked for the tags of shares
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record SearchQuery(
        @JsonProperty("_tags") List<String> tags,
        @JsonProperty("_terms") List<String> terms,
        @JsonProperty("_shares") List<String> shares,
        Map<String, Object> otherAttributes)
        implements Model {
    public SearchQuery {
        tags = Frozen.list(tags);
        terms = Frozen.list(terms);
        shares = Frozen.list(shares);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static SearchQueryBuilder builder() {
        return SearchQueryBuilder.builder();
    }

    public SearchQueryBuilder toBuilder() {
        return SearchQueryBuilder.builder(this);
    }

    @Override
    public SearchQuery withNull(String... jsonNames) {
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
