package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import java.io.IOException;

/** Reads and writes the values of one type of attributes. */
interface AttributeType {

    /** Reads the value that begins at the current token, which is not null. Returns a {@link Misfit} if the value is of another type. */
    Object read(JsonParser parser, ReadRules rules) throws IOException;

    /** Writes a value that is not null. */
    void write(Object value, JsonGenerator out) throws IOException;

    /** Describes the JSON that the type reads, for messages: "text", "a list of text". */
    String description();

    /** Returns true if every value of a kind is of this type. */
    default boolean fits(ValueKind kind) {
        return false;
    }

    /** Returns the value of a text. Only for types that texts fit. */
    default Object ofText(String text) {
        throw new UnsupportedOperationException(this + " is no text");
    }

    /** Returns a value that is read when somebody looks at it, or null if only values that are read can be of this type. */
    default Object later(Postponed value) {
        return null;
    }
}
