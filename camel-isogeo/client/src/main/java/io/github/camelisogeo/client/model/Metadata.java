package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A record of the catalogue: what is known of a dataset, a service or a resource.
 *
 * <p>API: {@code GET /resources/{metadataId}} and the results of {@code GET /resources/search}. Sub-resources are
 * there when included.
 *
 * @param createdAt when the record was made
 * @param modifiedAt when the record was last changed
 * @param creator the workgroup that holds the record
 * @param fieldsLanguage language of the texts of this answer
 * @param abstractText Markdown
 * @param collectionContext Markdown
 * @param collectionMethod Markdown
 * @param coordinateSystem include {@code coordinate-system}
 * @param created of the data; from the creation event
 * @param distance resolution in metres
 * @param editionProfile set to {@link EditionProfile#MANUAL} at update when unset
 * @param envelope GeoJSON geometry with a {@code bbox}
 * @param features number of features
 * @param format code of the format
 * @param layers of a service; include {@code layers}
 * @param modified of the data; from the last update event
 * @param name technical name
 * @param operations of a service; include {@code operations}
 * @param path where the data are, or base URL of a service
 * @param published of the data; from the publication event
 * @param scale denominator
 * @param series whether it is a set of data
 * @param serviceLayers of a dataset: the layers that show it, each with its service; include {@code serviceLayers}
 * @param tags tag to label; a label may be null
 * @param title required
 * @param translations include {@code translations}
 * @param type required
 * @param updateFrequency ISO 8601 duration, for instance {@code P1Y}
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
public record Metadata(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_creator") Workgroup creator,
        @JsonProperty("_fieldsLanguage") String fieldsLanguage,
        @JsonProperty("_id") String id,
        @JsonProperty("abstract") @Sent({CREATE, UPDATE}) String abstractText,
        @JsonProperty("collectionContext") @Sent({CREATE, UPDATE}) String collectionContext,
        @JsonProperty("collectionMethod") @Sent({CREATE, UPDATE}) String collectionMethod,
        @JsonProperty("conditions") List<Condition> conditions,
        @JsonProperty("contacts") List<ResourceContact> contacts,
        @JsonProperty("coordinate-system") CoordinateSystem coordinateSystem,
        @JsonProperty("created") DateTime created,
        @JsonProperty("distance") @Sent({CREATE, UPDATE}) BigDecimal distance,
        @JsonProperty("editionProfile") @Sent({CREATE, UPDATE}) EditionProfile editionProfile,
        @JsonProperty("encoding") @Sent({CREATE, UPDATE}) String encoding,
        @JsonProperty("envelope") @Sent({CREATE, UPDATE}) Map<String, Object> envelope,
        @JsonProperty("events") List<Event> events,
        @JsonProperty("feature-attributes") List<FeatureAttribute> featureAttributes,
        @JsonProperty("features") @Sent({CREATE, UPDATE}) Long features,
        @JsonProperty("format") @Sent({CREATE, UPDATE}) String format,
        @JsonProperty("formatVersion") @Sent({CREATE, UPDATE}) String formatVersion,
        @JsonProperty("geoContext") @Sent({CREATE, UPDATE}) String geoContext,
        @JsonProperty("geometry") @Sent({CREATE, UPDATE}) String geometry,
        @JsonProperty("keywords") List<Keyword> keywords,
        @JsonProperty("language") @Sent({CREATE, UPDATE}) String language,
        @JsonProperty("layers") List<ServiceLayer> layers,
        @JsonProperty("limitations") List<Limitation> limitations,
        @JsonProperty("links") List<Link> links,
        @JsonProperty("modified") DateTime modified,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("operations") List<ServiceOperation> operations,
        @JsonProperty("path") @Sent({CREATE, UPDATE}) String path,
        @JsonProperty("precision") @Sent({CREATE, UPDATE}) String precision,
        @JsonProperty("published") DateTime published,
        @JsonProperty("scale") @Sent({CREATE, UPDATE}) Long scale,
        @JsonProperty("series") @Sent({CREATE, UPDATE}) Boolean series,
        @JsonProperty("serviceLayers") List<ServiceLayer> serviceLayers,
        @JsonProperty("specifications") List<Conformity> specifications,
        @JsonProperty("tags") Map<String, String> tags,
        @JsonProperty("thumbnailUrl") String thumbnailUrl,
        @JsonProperty("title") @Sent({CREATE, UPDATE}) String title,
        @JsonProperty("topologicalConsistency") @Sent({CREATE, UPDATE}) String topologicalConsistency,
        @JsonProperty("translations") List<Map<String, Object>> translations,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) MetadataType type,
        @JsonProperty("updateFrequency") @Sent({CREATE, UPDATE}) String updateFrequency,
        @JsonProperty("validFrom") @Sent({CREATE, UPDATE}) DateTime validFrom,
        @JsonProperty("validTo") @Sent({CREATE, UPDATE}) DateTime validTo,
        @JsonProperty("validityComment") @Sent({CREATE, UPDATE}) String validityComment,
        Map<String, Object> otherAttributes)
        implements Model {
    public Metadata {
        abilities = Frozen.list(abilities);
        conditions = Frozen.list(conditions);
        contacts = Frozen.list(contacts);
        envelope = Frozen.map(envelope);
        events = Frozen.list(events);
        featureAttributes = Frozen.list(featureAttributes);
        keywords = Frozen.list(keywords);
        layers = Frozen.list(layers);
        limitations = Frozen.list(limitations);
        links = Frozen.list(links);
        operations = Frozen.list(operations);
        serviceLayers = Frozen.list(serviceLayers);
        specifications = Frozen.list(specifications);
        tags = Frozen.map(tags);
        translations = Frozen.list(translations);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static MetadataBuilder builder() {
        return MetadataBuilder.builder();
    }

    public MetadataBuilder toBuilder() {
        return MetadataBuilder.builder(this);
    }

    /** The identifier of the workgroup that holds the record; null where it did not come. */
    public String groupId() {
        return creator == null ? null : creator.id();
    }

    /** The name of the workgroup that holds the record; null where it did not come. */
    public String groupName() {
        return creator == null ? null : creator.name();
    }

    /** The title, else the technical name; null where there is neither. */
    public String titleOrName() {
        return title == null || title.isEmpty() ? name : title;
    }

    /** {@link #titleOrName} in small letters, digits and hyphens, as addresses and files want it: {@code routes-nationales}. */
    public String slug() {
        return titleOrName() == null ? null : Slug.of(titleOrName());
    }

    /**
     * A fingerprint of some attributes, to see whether they changed: SHA-256 in hexadecimal over their values in the given order, empty ones
     * left out; what is no text counts as canonical JSON.
     *
     * @param attributes names of attributes, or {@code groupId}; without any: coordinateSystem, envelope, features, featureAttributes,
     *     format, geometry, groupId, name, path, series, title, type
     * @throws IllegalArgumentException if there is no attribute of such a name
     */
    public String signature(String... attributes) {
        return Signature.of(this, attributes);
    }

    @Override
    public Metadata withNull(String... jsonNames) {
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
