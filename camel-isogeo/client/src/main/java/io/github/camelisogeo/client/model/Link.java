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
 * A link to view, download or request the data.
 *
 * <p>API: {@code GET /resources/{metadataId}/links}; in a record with the include {@code links}.
 *
 * @param actions what users can do with the link
 * @param link the other link, if the type is {@link LinkType#LINK}
 * @param parentResource the identifier of the record, in JSON that the Python SDK wrote; the API does not return it
 * @param size the size of a hosted file, in bytes; null for other links
 * @param url the address; for a hosted file a path relative to the API, with a leading slash
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
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

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
