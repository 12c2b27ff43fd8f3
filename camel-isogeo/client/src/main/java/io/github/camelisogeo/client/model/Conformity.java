package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import java.util.Map;

/**
 * Whether the data conform to a specification.
 *
 * <p>API: {@code GET /resources/{metadataId}/specifications}; in a record with the include {@code specifications}.
 *
 * @param specification the whole specification
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
public record Conformity(
        @JsonProperty("conformant") @Sent({CREATE, UPDATE}) Boolean conformant,
        @JsonProperty("specification") @Sent({CREATE, UPDATE}) Specification specification,
        Map<String, JsonNode> otherAttributes)
        implements Model {
    public Conformity {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ConformityBuilder builder() {
        return ConformityBuilder.builder();
    }

    public ConformityBuilder toBuilder() {
        return ConformityBuilder.builder(this);
    }

    @Override
    public Conformity withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }
}
