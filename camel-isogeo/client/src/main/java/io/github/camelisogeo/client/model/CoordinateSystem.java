package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * A coordinate system, identified by its EPSG code.
 *
 * <p>API: {@code GET /coordinate-systems}, {@code GET /groups/{workgroupId}/coordinate-systems}; in a record with the
 * include {@code coordinate-system}.
 *
 * @param tag the tag in searches: {@code coordinate-system:} and the code
 * @param alias the name that a workgroup gives it
 * @param code the EPSG code
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record CoordinateSystem(
        @JsonProperty("_tag") @Sent({CREATE, UPDATE}) String tag,
        @JsonProperty("alias") @Sent({CREATE, UPDATE}) String alias,
        @JsonProperty("code") @Sent({CREATE, UPDATE}) Long code,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        Map<String, Object> otherAttributes)
        implements Model {
    public CoordinateSystem {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static CoordinateSystemBuilder builder() {
        return CoordinateSystemBuilder.builder();
    }

    public CoordinateSystemBuilder toBuilder() {
        return CoordinateSystemBuilder.builder(this);
    }

    @Override
    public CoordinateSystem withNull(String... jsonNames) {
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
