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
 * A catalogue: a named collection of records of a workgroup.
 *
 * <p>API: {@code GET /groups/{workgroupId}/catalogs}, {@code GET /groups/{workgroupId}/catalogs/{catalogId}},
 * {@code GET /resources/{metadataId}/catalogs}; also in shares.
 *
 * @param tag the tag in searches: {@code catalog:} and the identifier
 * @param count the number of records; null unless included
 * @param owner the workgroup that owns it, whose identifier is needed for an update
 * @param scan whether the scan of data sources fills the catalogue; {@code $scan} in JSON
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Catalog(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("code") @Sent({CREATE, UPDATE}) String code,
        @JsonProperty("count") Long count,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("owner") Workgroup owner,
        @JsonProperty("$scan") @Sent({CREATE, UPDATE}) Boolean scan,
        Map<String, Object> otherAttributes)
        implements Model {
    public Catalog {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static CatalogBuilder builder() {
        return CatalogBuilder.builder();
    }

    public CatalogBuilder toBuilder() {
        return CatalogBuilder.builder(this);
    }

    @Override
    public Catalog withNull(String... jsonNames) {
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
