package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes the values of one type of attributes. */
interface AttributeType {

    /** Reads the value that begins at the current token, which is not null. Returns a {@link Misfit} if the value is of another type. */
    Object read(JsonParser parser, ReadRules rules) throws IOException;

    /** Writes a value that is not null. */
    void write(Object value, JsonGenerator out) throws IOException;
}
