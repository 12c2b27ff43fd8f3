package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What an {@link AttributeType} reads when the JSON is of another type: the JSON itself, to be kept aside. */
public record Misfit(JsonNode raw) {

    /** The whole value that begins at the token. */
    public static Misfit at(JsonParser parser) throws IOException {
        return new Misfit(JsonNodes.read(parser));
    }
}
