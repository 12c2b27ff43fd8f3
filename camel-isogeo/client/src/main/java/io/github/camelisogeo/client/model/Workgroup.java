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
 * A workgroup: the team that owns records, catalogues, contacts, licences and specifications.
 *
 * <p>API: {@code GET /groups}, {@code GET /groups/{workgroupId}}; also the owner or creator in most models.
 *
 * @param tag the tag in searches: {@code owner:} and the identifier
 * @param availableLanguages the languages of a multilingual workgroup: {@code [{"code": "fr", ...}]}
 * @param contact the name, email and address; sent as form fields {@code contact.*} to create a workgroup, as an object to update it
 * @param limits the limits of the workgroup; null unless included
 * @param themeColor the colour: {@code #rrggbb}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Workgroup(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("areKeywordsRestricted") @Sent(UPDATE) Boolean areKeywordsRestricted,
        @JsonProperty("availableLanguages") @Sent(UPDATE) List<Map<String, Object>> availableLanguages,
        @JsonProperty("baseMapUrl") @Sent(UPDATE) String baseMapUrl,
        @JsonProperty("canCreateLegacyServiceLinks") @Sent({CREATE, UPDATE}) Boolean canCreateLegacyServiceLinks,
        @JsonProperty("canCreateMetadata") @Sent({CREATE, UPDATE}) Boolean canCreateMetadata,
        @JsonProperty("code") @Sent(UPDATE) String code,
        @JsonProperty("contact") @Sent({CREATE, UPDATE}) Contact contact,
        @JsonProperty("hasAGSScan") @Sent(UPDATE) Boolean hasAGSScan,
        @JsonProperty("hasCswClient") @Sent(UPDATE) Boolean hasCswClient,
        @JsonProperty("hasFlashScan") @Sent(UPDATE) Boolean hasFlashScan,
        @JsonProperty("hasNewScriptScan") @Sent(UPDATE) Boolean hasNewScriptScan,
        @JsonProperty("hasScanFme") @Sent(UPDATE) Boolean hasScanFme,
        @JsonProperty("isMultilingual") @Sent(UPDATE) Boolean isMultilingual,
        @JsonProperty("keywordsCasing") @Sent(UPDATE) KeywordCasing keywordsCasing,
        @JsonProperty("limits") Map<String, Object> limits,
        @JsonProperty("metadataLanguage") @Sent({CREATE, UPDATE}) String metadataLanguage,
        @JsonProperty("themeColor") @Sent(UPDATE) String themeColor,
        Map<String, Object> otherAttributes)
        implements Model {
    public Workgroup {
        abilities = Frozen.list(abilities);
        availableLanguages = Frozen.list(availableLanguages);
        limits = Frozen.map(limits);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static WorkgroupBuilder builder() {
        return WorkgroupBuilder.builder();
    }

    public WorkgroupBuilder toBuilder() {
        return WorkgroupBuilder.builder(this);
    }

    /** Returns the email of the contact, or null if it is absent. */
    public String email() {
        return contact == null ? null : contact.email();
    }

    /** Returns the name of the contact, or null if it is absent. */
    public String name() {
        return contact == null ? null : contact.name();
    }

    /**
     * Returns this workgroup after checking its languages: if it is multilingual, {@code availableLanguages} must contain
     * {@code metadataLanguage}.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Workgroup checkedLanguages() {
        List<Object> codes = availableLanguages.stream()
                .map(language -> language.get("code"))
                .toList();
        if (Boolean.TRUE.equals(isMultilingual) && (codes.isEmpty() || !codes.contains(metadataLanguage))) {
            throw new IllegalArgumentException("the workgroup " + id + " is multilingual: availableLanguages is "
                    + codes + " and must hold metadataLanguage, which is '" + metadataLanguage + "'");
        }
        return this;
    }

    @Override
    public Workgroup withNull(String... jsonNames) {
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
