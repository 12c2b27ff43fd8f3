package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A specification that data may conform to.
 *
 * <p>API: {@code GET /groups/{workgroupId}/specifications}, {@code GET /specifications/{specificationId}}; also in
 * {@link Conformity}.
 *
 * @param tag the tag in searches: {@code specification:<owner or isogeo>:<id>}, where {@code isogeo} means that it cannot be edited
 * @param count the number of records that name it; null unless included
 * @param name the name; the API requires it
 * @param owner the workgroup that owns it, whose identifier is needed for an update
 * @param published the day of publication, sent as {@code yyyy-MM-dd}. The API returns midnight without a time zone, {@code
 *     2018-06-04T00:00:00}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Specification(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("count") Long count,
        @JsonProperty("link") @Sent({CREATE, UPDATE}) String link,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("owner") Workgroup owner,
        @JsonProperty("published") @Sent({CREATE, UPDATE}) DateTime published,
        Map<String, Object> otherAttributes)
        implements Model {
    public Specification {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static SpecificationBuilder builder() {
        return SpecificationBuilder.builder();
    }

    public SpecificationBuilder toBuilder() {
        return SpecificationBuilder.builder(this);
    }

    /** Returns whether the specification belongs to Isogeo and cannot be edited; null if its tag is absent. */
    public Boolean isLocked() {
        return tag == null ? null : tag.startsWith("specification:isogeo:");
    }

    @Override
    public Specification withNull(String... jsonNames) {
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
