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
 * A keyword of a thesaurus. INSPIRE themes are keywords too.
 *
 * <p>API: {@code GET /thesauri/{thesaurusId}/keywords/search}, {@code GET /keywords/{keywordId}}; in a record with
 * the include {@code keywords}.
 *
 * @param tag the tag in searches: {@code keyword:<thesaurus>:<code>}
 * @param count the numbers of records that use it, {@code {"isogeo": n, "group": n}}; null unless included
 * @param text the keyword itself, which is the only attribute that is sent
 * @param thesaurus the thesaurus that it belongs to; null unless included
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Keyword(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("code") String code,
        @JsonProperty("count") Map<String, Object> count,
        @JsonProperty("description") String description,
        @JsonProperty("text") @Sent(CREATE) String text,
        @JsonProperty("thesaurus") Thesaurus thesaurus,
        Map<String, Object> otherAttributes)
        implements Model {
    public Keyword {
        abilities = Frozen.list(abilities);
        count = Frozen.map(count);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static KeywordBuilder builder() {
        return KeywordBuilder.builder();
    }

    public KeywordBuilder toBuilder() {
        return KeywordBuilder.builder(this);
    }

    @Override
    public Keyword withNull(String... jsonNames) {
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
