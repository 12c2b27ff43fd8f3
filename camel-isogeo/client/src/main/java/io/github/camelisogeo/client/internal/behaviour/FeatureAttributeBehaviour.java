package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.AttributeImportMode;
import io.github.camelisogeo.client.api.FeatureAttributeApi;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.value.Id;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link FeatureAttributeApi}, and declares the routes that they use. */
public interface FeatureAttributeBehaviour extends FeatureAttributeApi {

    @Override
    default FeatureAttribute create(Id metadataId, FeatureAttribute body) {
        return post(metadataId, typed(body));
    }

    @Override
    default FeatureAttribute update(Id metadataId, Id attributeId, FeatureAttribute body) {
        return put(metadataId, attributeId, typed(body));
    }

    @Override
    default boolean importFromDataset(
            Id metadataId, Id sourceMetadataId, AttributeImportMode mode, Boolean caseSensitive) {
        new AttributeImport(this, metadataId, caseSensitive).from(sourceMetadataId, mode);
        return true;
    }

    /** Sets an empty type if there is none, because the API expects one. */
    private static FeatureAttribute typed(FeatureAttribute body) {
        return body.dataType() == null ? body.toBuilder().dataType("").build() : body;
    }

    @POST("resources/{metadataId}/feature-attributes")
    FeatureAttribute post(@Path("metadataId") Id metadataId, @Body FeatureAttribute body);

    @PUT("resources/{metadataId}/feature-attributes/{attributeId}")
    FeatureAttribute put(
            @Path("metadataId") Id metadataId, @Path("attributeId") Id attributeId, @Body FeatureAttribute body);
}
