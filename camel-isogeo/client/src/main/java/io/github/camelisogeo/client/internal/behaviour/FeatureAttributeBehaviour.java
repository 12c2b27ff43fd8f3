package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.AttributeImportMode;
import io.github.camelisogeo.client.api.FeatureAttributeApi;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.value.Id;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** How the operations of {@link FeatureAttributeApi} work, and the routes that they are built on. */
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

    /** The API wants an empty type rather than none. */
    private static FeatureAttribute typed(FeatureAttribute body) {
        return body.dataType() == null ? body.toBuilder().dataType("").build() : body;
    }

    @POST("resources/{metadataId}/feature-attributes")
    FeatureAttribute post(@Path("metadataId") Id metadataId, @Body FeatureAttribute body);

    @PUT("resources/{metadataId}/feature-attributes/{attributeId}")
    FeatureAttribute put(
            @Path("metadataId") Id metadataId, @Path("attributeId") Id attributeId, @Body FeatureAttribute body);
}
