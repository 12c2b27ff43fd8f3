package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * An operation of a geographic web service.
 *
 * <p>API: {@code GET /resources/{metadataId}/operations}; in a service with the include {@code operations}.
 *
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record ServiceOperation(
        @JsonProperty("_id") String id,
        @JsonProperty("mimeTypesIn") List<String> mimeTypesIn,
        @JsonProperty("mimeTypesOut") List<String> mimeTypesOut,
        @JsonProperty("name") @Sent(CREATE) String name,
        @JsonProperty("url") String url,
        @JsonProperty("verb") @Sent(CREATE) String verb,
        Map<String, Object> otherAttributes)
        implements Model {
    public ServiceOperation {
        mimeTypesIn = Frozen.list(mimeTypesIn);
        mimeTypesOut = Frozen.list(mimeTypesOut);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ServiceOperationBuilder builder() {
        return ServiceOperationBuilder.builder();
    }

    public ServiceOperationBuilder toBuilder() {
        return ServiceOperationBuilder.builder(this);
    }

    @Override
    public ServiceOperation withNull(String... jsonNames) {
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
