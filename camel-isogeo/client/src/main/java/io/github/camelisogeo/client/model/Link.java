package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.List;
import java.util.Map;

/**
 * Where the data can be seen, fetched or asked for.
 *
 * <p>API: {@code GET /resources/{metadataId}/links}; in a record with the include {@code links}.
 *
 * @param actions what the link allows
 * @param link the link pointed to when the type is {@link LinkType#LINK}
 * @param parentResource identifier of the record; an addition of the Python SDK, found in JSON that it wrote
 * @param size bytes, of hosted files only
 * @param url of a hosted file: a path relative to the API, starting with a slash
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
public record Link(
        @JsonProperty("_id") String id,
        @JsonProperty("actions") @Sent({CREATE, UPDATE}) List<LinkAction> actions,
        @JsonProperty("fileName") @Sent({CREATE, UPDATE}) String fileName,
        @JsonProperty("kind") @Sent({CREATE, UPDATE}) LinkKind kind,
        @JsonProperty("link") @Sent({CREATE, UPDATE}) Link link,
        @JsonProperty("parent_resource") String parentResource,
        @JsonProperty("size") Long size,
        @JsonProperty("title") @Sent({CREATE, UPDATE}) String title,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) LinkType type,
        @JsonProperty("url") @Sent({CREATE, UPDATE}) String url,
        Map<String, Object> otherAttributes)
        implements Model {
    public Link {
        actions = Frozen.list(actions);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static LinkBuilder builder() {
        return LinkBuilder.builder();
    }

    public LinkBuilder toBuilder() {
        return LinkBuilder.builder(this);
    }

    @Override
    public Link withNull(String... jsonNames) {
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
}
