package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads and writes the values of one type of attributes. */
public interface AttributeType {

    /** The value that begins at the token, which is no null; a {@link Misfit} if it is of another type. */
    Object read(JsonParser parser, ReadRules rules) throws IOException;

    /** Writes a value that is not null. */
    void write(Object value, JsonGenerator out) throws IOException;
}
