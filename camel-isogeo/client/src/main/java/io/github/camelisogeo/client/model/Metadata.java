package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A metadata record: the description of a dataset, a service or another resource.
 *
 * <p>API: {@code GET /resources/{metadataId}}, and the results of {@code GET /resources/search}. Sub-resources are
 * absent unless included.
 *
 * @param createdAt when the record was created
 * @param modifiedAt when the record was last modified
 * @param creator the workgroup that owns the record; include {@code _creator}
 * @param fieldsLanguage the language of the texts in this answer
 * @param abstractText the abstract, in Markdown
 * @param collectionContext why the data were collected, in Markdown
 * @param collectionMethod how the data were collected, in Markdown
 * @param coordinateSystem the coordinate system; include {@code coordinate-system}
 * @param created when the data were created, from the creation event
 * @param distance the resolution, in metres
 * @param editionProfile how the record is maintained; an update sends {@link EditionProfile#MANUAL} if it is null
 * @param envelope the extent of the data: a GeoJSON geometry with a {@code bbox}
 * @param features the number of features
 * @param format the code of the data format
 * @param layers the layers of a service; include {@code layers}
 * @param modified when the data were last updated, from the last update event
 * @param name the technical name
 * @param operations the operations of a service; include {@code operations}
 * @param path where the data are, or the base URL of a service
 * @param published when the data were published, from the publication event
 * @param scale the denominator of the scale: 25000 for 1:25000
 * @param series whether the data are a series of datasets
 * @param serviceLayers the layers that show a dataset, each with its service; include {@code serviceLayers}
 * @param tags the labels by tag; a label may be null
 * @param title the title; the API requires it
 * @param translations the texts in other languages; include {@code translations}
 * @param type what the record describes; the API requires it
 * @param updateFrequency how often the data are updated, as a duration of ISO 8601, for instance {@code P1Y}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
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

    /** Returns the identifier of the workgroup that owns the record, or null if the creator is absent. */
    public String groupId() {
        return creator == null ? null : creator.id();
    }

    /** Returns the name of the workgroup that owns the record, or null if the creator is absent. */
    public String groupName() {
        return creator == null ? null : creator.name();
    }

    /** Returns the title, or the technical name if the title is empty; null if both are absent. */
    public String titleOrName() {
        return title == null || title.isEmpty() ? name : title;
    }

    /**
     * Returns {@link #titleOrName()} in lower case, with hyphens and without accents, for URLs and file names:
     * {@code routes-nationales}. Returns null if both are absent.
     */
    public String slug() {
        return titleOrName() == null ? null : Slug.of(titleOrName());
    }

    /**
     * Returns a fingerprint of some attributes, to find out whether they changed: the SHA-256 of their values in the given
     * order, in hexadecimal. Absent values and empty lists do not count; values other than text count as canonical JSON.
     *
     * @param attributes names of attributes, as components or in JSON, or {@code groupId}. If there are none: coordinateSystem,
     *     envelope, features, featureAttributes, format, geometry, groupId, name, path, series, title, type
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

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
