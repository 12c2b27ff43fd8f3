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
 * A share: catalogues that applications or other workgroups may read.
 *
 * <p>API: {@code GET /shares}, {@code GET /shares/{shareId}}.
 *
 * @param groups the workgroups that the share is for; absent unless included
 * @param rights what its users may do besides reading: nothing, or {@code reshare}
 * @param urlToken the second part of the address of the OpenCatalog; only for a share with applications
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Share(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_creator") Workgroup creator,
        @JsonProperty("_id") String id,
        @JsonProperty("applications") List<Application> applications,
        @JsonProperty("catalogs") List<Catalog> catalogs,
        @JsonProperty("groups") List<Workgroup> groups,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("rights") @Sent({CREATE, UPDATE}) List<String> rights,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) ShareType type,
        @JsonProperty("urlToken") String urlToken,
        Map<String, Object> otherAttributes)
        implements Model {
    public Share {
        abilities = Frozen.list(abilities);
        applications = Frozen.list(applications);
        catalogs = Frozen.list(catalogs);
        groups = Frozen.list(groups);
        rights = Frozen.list(rights);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ShareBuilder builder() {
        return ShareBuilder.builder();
    }

    public ShareBuilder toBuilder() {
        return ShareBuilder.builder(this);
    }

    @Override
    public Share withNull(String... jsonNames) {
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
