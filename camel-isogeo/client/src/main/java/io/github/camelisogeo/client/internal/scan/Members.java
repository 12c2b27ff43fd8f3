package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;
import java.util.Arrays;

/** The members of an object that was checked: the places of their names and values, and the kinds of their values. Used again for each object. */
public final class Members {

    private static final int FIELDS = 5;
    private static final int FIRST_CAPACITY = 64;
    private static final int BEHIND_NAME = 1;
    private static final int VALUE = 2;
    private static final int BEHIND_VALUE = 3;
    private static final int KIND = 4;
    private static final int ESCAPED_NAME = 0x100;
    private static final ValueKind[] KINDS = ValueKind.values();

    private final JsonScan scan;
    private final ValueScan values;
    private final byte[] bytes;
    private int[] fields = new int[FIELDS * FIRST_CAPACITY];
    private int size;

    /** Creates an instance for the objects of a text. */
    public Members(JsonScan scan) {
        this.scan = scan;
        this.values = new ValueScan(scan);
        this.bytes = scan.text().bytes();
    }

    /** Checks the object that begins at an index, and returns the index behind it. */
    public int read(int object) throws IOException {
        size = 0;
        int member = scan.enter(object);
        int at = member;
        if (bytes[member] == '}') {
            member = -1;
        }
        while (member >= 0) {
            int behindName = scan.name(member);
            int escaped = scan.isPlain() ? 0 : ESCAPED_NAME;
            int value = scan.colon(behindName);
            int behindValue = values.end(value);
            add(member, behindName, value, behindValue, values.kind().ordinal() | escaped);
            at = scan.space(behindValue);
            member = scan.next(at, '}');
        }
        scan.leave();
        return at + 1;
    }

    private void add(int name, int behindName, int value, int behindValue, int kind) {
        int next = size++ * FIELDS;
        if (next == fields.length) {
            fields = Arrays.copyOf(fields, 2 * next);
        }
        fields[next] = name;
        fields[next + BEHIND_NAME] = behindName;
        fields[next + VALUE] = value;
        fields[next + BEHIND_VALUE] = behindValue;
        fields[next + KIND] = kind;
    }

    /** Returns the number of members. */
    public int size() {
        return size;
    }

    /** Returns the index of the first byte of a name, behind its quote. */
    public int nameBegin(int member) {
        return fields[member * FIELDS] + 1;
    }

    /** Returns the index behind the last byte of a name. */
    public int nameEnd(int member) {
        return fields[member * FIELDS + BEHIND_NAME] - 1;
    }

    /** Returns true if a name has no escapes. */
    public boolean isPlainName(int member) {
        return (fields[member * FIELDS + KIND] & ESCAPED_NAME) == 0;
    }

    /** Returns a name. */
    public String name(int member) {
        return StringText.of(bytes, nameBegin(member), nameEnd(member), isPlainName(member));
    }

    /** Returns the index of the first byte of a value. */
    public int valueBegin(int member) {
        return fields[member * FIELDS + VALUE];
    }

    /** Returns the index behind a value. */
    public int valueEnd(int member) {
        return fields[member * FIELDS + BEHIND_VALUE];
    }

    /** Returns the kind of a value. */
    public ValueKind kind(int member) {
        return KINDS[fields[member * FIELDS + KIND] & ~ESCAPED_NAME];
    }

    /** Returns the content of a value that is text. */
    public String text(int member) {
        return StringText.of(bytes, valueBegin(member) + 1, valueEnd(member) - 1, kind(member) == ValueKind.PLAIN_TEXT);
    }
}
