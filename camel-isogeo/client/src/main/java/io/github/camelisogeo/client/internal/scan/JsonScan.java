package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Checks values of JSON, however deep they are, and finds their ends. Accepts what Jackson accepts with its default settings. A caller who wants
 * to see the members of a container goes through them himself. Not thread-safe.
 */
public final class JsonScan {

    private static final int DEEPEST = 1000;
    private static final int LONGEST_NAME = 50_000;

    private final JsonText text;
    private final byte[] bytes;
    private final StringScan strings;
    private final NumberScan numbers;
    private final MemoryEstimate memory;
    /** The containers around the current position: true for an object, false for an array. */
    private final boolean[] objects = new boolean[DEEPEST];

    private int depth;

    /** Creates an instance for a text of which nothing but copies of its bytes is kept. */
    public JsonScan(JsonText text) {
        this(text, null);
    }

    /**
     * Creates an instance for a text that becomes objects.
     *
     * @param memory estimates their memory, or null
     */
    public JsonScan(JsonText text, MemoryEstimate memory) {
        this.text = text;
        this.memory = memory;
        this.bytes = text.bytes();
        this.strings = new StringScan(text);
        this.numbers = new NumberScan(text);
    }

    /** Returns the index of the first byte from an index on that isn't white space. */
    public int space(int from) {
        return bytes[from] > ' ' ? from : behindSpace(from);
    }

    private int behindSpace(int from) {
        int at = from;
        while (isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    /** Enters an object or an array. Its members are read by the caller. Returns the index of its content. */
    public int enter(int at) throws IOException {
        if (at == text.end()) {
            throw text.unexpected(at, "an object or a list");
        }
        if (depth == DEEPEST) {
            throw new MalformedJsonException("its nesting is deeper than " + DEEPEST + " levels");
        }
        boolean object = bytes[at] == '{';
        objects[depth++] = object;
        if (memory != null) {
            memory.addContainer(object);
        }
        return space(at + 1);
    }

    /** Leaves an object or an array. */
    public void leave() {
        depth--;
    }

    /** Returns true if the last string or name has no escapes. */
    public boolean isPlain() {
        return strings.isPlain();
    }

    /** Returns true if there was a string or a number that is too large to be read with the default settings of Jackson. */
    public boolean hasHugeScalar() {
        return strings.wasLong() || numbers.wasHuge();
    }

    /** Returns the text that is read. */
    public JsonText text() {
        return text;
    }

    /** Returns the content of the string or name that was read last. */
    public String content(int at, int behind) {
        return StringText.of(bytes, at + 1, behind - 1, strings.isPlain());
    }

    /** Returns true if the content of the string or name that was read last is this ASCII text. */
    public boolean is(byte[] expected, int at, int behind) {
        if (!strings.isPlain()) {
            return content(at, behind).equals(new String(expected, StandardCharsets.US_ASCII));
        }
        return Arrays.equals(expected, 0, expected.length, bytes, at + 1, behind - 1);
    }

    /** Returns the index behind the string that begins at an index. */
    public int string(int at) throws IOException {
        int end = strings.end(at + 1);
        if (memory != null) {
            memory.addText(end - at - 2);
        }
        return end;
    }

    /** Returns the index behind the name that begins at an index. */
    public int name(int at) throws IOException {
        if (bytes[at] != '"') {
            throw text.unexpected(at, "a name");
        }
        int end = strings.end(at + 1);
        if (end - at - 2 > LONGEST_NAME) {
            throw new MalformedJsonException("a name is longer than " + LONGEST_NAME + " bytes");
        }
        if (!strings.isPlain() && StringText.hasLoneSurrogate(content(at, end))) {
            throw new MalformedJsonException("a name has half of a surrogate pair");
        }
        if (memory != null) {
            memory.addName(bytes, at + 1, end - 1);
        }
        return end;
    }

    /** Returns the index of the value that follows a name. */
    public int colon(int behindName) throws IOException {
        int at = space(behindName);
        if (bytes[at] != ':') {
            throw text.unexpected(at, "a colon");
        }
        return space(at + 1);
    }

    /** Returns the index of the next member of a container, or -1 if the container ends at {@code at}. */
    public int next(int at, char end) throws IOException {
        if (bytes[at] == ',') {
            return space(at + 1);
        }
        if (bytes[at] != end) {
            throw text.unexpected(at, "a comma or '" + end + "'");
        }
        return -1;
    }

    /** Returns the index behind the value that begins at an index. */
    public int value(int begin) throws IOException {
        int outside = depth;
        int at = begin;
        while (true) {
            byte sign = bytes[at];
            if (sign == '{' || sign == '[') {
                at = enter(at);
                if (bytes[at] != sign + 2) {
                    at = sign == '{' ? colon(name(at)) : at;
                    continue;
                }
                depth--;
                at++;
            } else {
                at = scalar(at, sign);
            }
            at = behindEnds(at, outside);
            if (depth == outside) {
                return at;
            }
            at = objects[depth - 1] ? colon(name(at)) : at;
        }
    }

    /** Goes behind the ends of the containers that end here. Returns the index of the next member, unless none is left. */
    private int behindEnds(int behindValue, int outside) throws IOException {
        int at = behindValue;
        while (depth > outside) {
            at = space(at);
            int member = next(at, objects[depth - 1] ? '}' : ']');
            if (member >= 0) {
                return member;
            }
            depth--;
            at++;
        }
        return at;
    }

    private int scalar(int at, byte sign) throws IOException {
        if (sign == '"') {
            return string(at);
        }
        if (memory != null) {
            memory.addScalar();
        }
        return switch (sign) {
            case 't' -> word(at, "true");
            case 'f' -> word(at, "false");
            case 'n' -> word(at, "null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numbers.end(at);
            default -> throw text.unexpected(at, "a value");
        };
    }

    private int word(int at, String word) throws IOException {
        for (int i = 1; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                throw text.unexpected(at + i, word);
            }
        }
        return at + word.length();
    }
}
