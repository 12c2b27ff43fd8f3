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
 * A thesaurus: a set of keywords.
 *
 * <p>API: {@code GET /thesauri}, {@code GET /thesauri/{thesaurusId}}.
 *
 * @param code the code: {@code isogeo}, {@code inspire-theme} or {@code group-theme}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Thesaurus(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_id") String id,
        @JsonProperty("code") String code,
        @JsonProperty("name") String name,
        Map<String, Object> otherAttributes)
        implements Model {
    public Thesaurus {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ThesaurusBuilder builder() {
        return ThesaurusBuilder.builder();
    }

    public ThesaurusBuilder toBuilder() {
        return ThesaurusBuilder.builder(this);
    }

    @Override
    public Thesaurus withNull(String... jsonNames) {
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
