package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Feature attributes: the columns of a vector dataset or of a table without geometry. */
@Entity(value = "feature-attribute", key = "attributeId", model = FeatureAttribute.class)
public interface FeatureAttributeApi {

    /** Lists the attributes of a record. */
    @Operation
    @GET("resources/{metadataId}/feature-attributes")
    List<FeatureAttribute> list(@Path("metadataId") Id metadataId);

    /** Reads an attribute. */
    @Operation
    @GET("resources/{metadataId}/feature-attributes/{attributeId}")
    FeatureAttribute get(@Path("metadataId") Id metadataId, @Path("attributeId") Id attributeId);

    /**
     * Adds an attribute to a record. The name is required.
     *
     * @throws IsogeoConflictException if the record has an attribute with the same name
     */
    @Operation
    FeatureAttribute create(Id metadataId, @Body @Needs("name") FeatureAttribute body);

    /** Replaces an attribute. */
    @Operation
    FeatureAttribute update(Id metadataId, @Default("body._id") Id attributeId, @Body FeatureAttribute body);

    /** Does the same as {@link #update(Id, Id, FeatureAttribute)}, with the defaults. */
    default FeatureAttribute update(Id metadataId, FeatureAttribute body) {
        return update(metadataId, null, body);
    }

    /** Removes an attribute from a record. */
    @Operation
    @DELETE("resources/{metadataId}/feature-attributes/{attributeId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("attributeId") Id attributeId);

    /**
     * Copies the attributes of another dataset to a record. Depending on {@code mode}, this adds the missing attributes, or updates alias,
     * type, description and language of those with the same name, or does both. It stops at the first failure; attributes that have been
     * written until then are kept.
     *
     * @return true
     */
    @Operation
    boolean importFromDataset(
            Id metadataId,
            Id sourceMetadataId,
            @Default("add") AttributeImportMode mode,
            @Default("true") Boolean caseSensitive);

    /** Does the same as {@link #importFromDataset(Id, Id, AttributeImportMode, Boolean)}, with the defaults. */
    default boolean importFromDataset(Id metadataId, Id sourceMetadataId) {
        return importFromDataset(metadataId, sourceMetadataId, null, null);
    }
}
