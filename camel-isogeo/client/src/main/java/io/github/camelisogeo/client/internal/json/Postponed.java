package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * A part of a record that is parsed when somebody looks at it. It was checked with the whole page and fits its type, so that nothing can
 * fail any more.
 *
 * @param json the bytes of the record
 * @param from the index of the first byte of the part
 * @param length the number of bytes of the part
 * @param type reads the part
 */
record Postponed(byte[] json, int from, int length, AttributeType type) {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // The server chooses the names, so they must not stay in the JVM forever.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** Parses the part. */
    Object value() {
        try {
            return read(ReadRules.ANSWER);
        } catch (IOException e) {
            throw new IllegalStateException("a checked part of a record can't be read", e);
        }
    }

    /** Parses the part, which need not fit the type. */
    Object read(ReadRules rules) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json, from, length)) {
            parser.nextToken();
            return type.read(parser, rules);
        }
    }
}
