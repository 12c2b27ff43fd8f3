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
 * A data format, identified by its code.
 *
 * <p>API: {@code GET /formats}, {@code GET /formats/{code}}.
 *
 * @param tag the tag in searches: {@code format:} and the code
 * @param code the code, which identifies the format in routes; the API requires it
 * @param type the kind of data: dataset, service and so on. Lists return {@code dataset} for vector and raster
 * @param versions the versions of the format; the list may hold a null
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Format(
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("aliases") @Sent({CREATE, UPDATE}) List<String> aliases,
        @JsonProperty("code") @Sent({CREATE, UPDATE}) String code,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) String type,
        @JsonProperty("versions") @Sent({CREATE, UPDATE}) List<String> versions,
        Map<String, Object> otherAttributes)
        implements Model {
    public Format {
        aliases = Frozen.list(aliases);
        versions = Frozen.list(versions);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static FormatBuilder builder() {
        return FormatBuilder.builder();
    }

    public FormatBuilder toBuilder() {
        return FormatBuilder.builder(this);
    }

    @Override
    public Format withNull(String... jsonNames) {
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
