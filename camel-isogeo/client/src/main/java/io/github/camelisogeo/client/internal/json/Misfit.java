package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What an {@link AttributeType} reads if the JSON is of another type: the {@linkplain PlainValues plain value}, to be kept aside. */
record Misfit(Object raw) {

    /** Reads the whole value that begins at the current token. */
    static Misfit at(JsonParser parser) throws IOException {
        return new Misfit(FreeValues.read(parser));
    }
}
