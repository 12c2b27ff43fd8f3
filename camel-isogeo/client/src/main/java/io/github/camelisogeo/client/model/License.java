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
 * A licence of a workgroup, or one that Isogeo provides to all workgroups.
 *
 * <p>API: {@code GET /groups/{workgroupId}/licenses}, {@code GET /licenses/{licenseId}}; also in conditions.
 *
 * @param tag the tag in searches: {@code license:<owner or isogeo>:<id>}
 * @param content the text, in Markdown
 * @param count the number of records that use it; null unless included
 * @param name the name; the API requires it
 * @param owner the workgroup that owns it; null for a licence of Isogeo, which cannot be edited
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record License(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("content") @Sent({CREATE, UPDATE}) String content,
        @JsonProperty("count") Long count,
        @JsonProperty("link") @Sent({CREATE, UPDATE}) String link,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("owner") Workgroup owner,
        Map<String, Object> otherAttributes)
        implements Model {
    public License {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static LicenseBuilder builder() {
        return LicenseBuilder.builder();
    }

    public LicenseBuilder toBuilder() {
        return LicenseBuilder.builder(this);
    }

    @Override
    public License withNull(String... jsonNames) {
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
