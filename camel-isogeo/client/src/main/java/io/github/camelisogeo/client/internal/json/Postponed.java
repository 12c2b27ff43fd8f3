package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.internal.scan.CheckedParser;
import java.io.IOException;

/**
 * A part of a record that is parsed when somebody looks at it. It was checked with the whole page and fits its type, so that nothing can
 * fail any more.
 *
 * @param json the bytes of the record, followed by some that mean nothing
 * @param from the index of the first byte of the part
 * @param length the number of bytes of the part
 * @param type reads the part
 */
record Postponed(byte[] json, int from, int length, AttributeType type) {

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
        CheckedParser parser = new CheckedParser(json, from, from + length);
        parser.nextToken();
        return type.read(parser, rules);
    }
}
