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
 * A layer of a geographic web service.
 *
 * <p>API: {@code GET /resources/{metadataId}/layers}; in a service with the include {@code layers}, in a dataset with the
 * include {@code serviceLayers}.
 *
 * @param dataset the dataset that the layer shows
 * @param name the name of the layer in the service; {@code id} in JSON
 * @param service the service of the layer; only in {@code serviceLayers} of a dataset
 * @param titles the titles by language: {@code [{"lang": "fr", "value": "..."}]}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record ServiceLayer(
        @JsonProperty("_id") String id,
        @JsonProperty("dataset") Metadata dataset,
        @JsonProperty("datasets") List<Metadata> datasets,
        @JsonProperty("id") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("mimeTypes") List<String> mimeTypes,
        @JsonProperty("noGeoDatasets") List<Metadata> noGeoDatasets,
        @JsonProperty("parentUid") @Sent({CREATE, UPDATE}) String parentUid,
        @JsonProperty("service") Metadata service,
        @JsonProperty("targetDataset") @Sent({CREATE, UPDATE}) Map<String, Object> targetDataset,
        @JsonProperty("title") @Sent({CREATE, UPDATE}) String title,
        @JsonProperty("titles") @Sent({CREATE, UPDATE}) List<Map<String, Object>> titles,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) ServiceLayerType type,
        Map<String, Object> otherAttributes)
        implements Model {
    public ServiceLayer {
        datasets = Frozen.list(datasets);
        mimeTypes = Frozen.list(mimeTypes);
        noGeoDatasets = Frozen.list(noGeoDatasets);
        targetDataset = Frozen.map(targetDataset);
        titles = Frozen.list(titles);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ServiceLayerBuilder builder() {
        return ServiceLayerBuilder.builder();
    }

    public ServiceLayerBuilder toBuilder() {
        return ServiceLayerBuilder.builder(this);
    }

    @Override
    public ServiceLayer withNull(String... jsonNames) {
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
