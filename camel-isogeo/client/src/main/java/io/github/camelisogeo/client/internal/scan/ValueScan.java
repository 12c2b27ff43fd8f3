package io.github.camelisogeo.client.internal.scan;

import java.io.IOException;

/** Checks a value, and says what kind it is. */
final class ValueScan {

    private final JsonScan scan;
    private final byte[] bytes;
    private ValueKind kind;

    ValueScan(JsonScan scan) {
        this.scan = scan;
        this.bytes = scan.text().bytes();
    }

    /** Returns the kind of the last value. */
    ValueKind kind() {
        return kind;
    }

    /** Returns the index behind the value that begins at an index. */
    int end(int at) throws IOException {
        switch (bytes[at]) {
            case '"' -> {
                int end = scan.string(at);
                kind = scan.isPlain() ? ValueKind.PLAIN_TEXT : ValueKind.ESCAPED_TEXT;
                return end;
            }
            case '[' -> {
                return endOfList(at);
            }
            case '{' -> {
                return endOfObject(at);
            }
            default -> {
                kind = ValueKind.OTHER_SCALAR;
                return scan.value(at);
            }
        }
    }

    private int endOfList(int list) throws IOException {
        int element = scan.enter(list);
        int at = element;
        boolean empty = bytes[element] == ']';
        boolean objects = true;
        boolean texts = true;
        while (!empty && element >= 0) {
            objects &= bytes[element] == '{' || bytes[element] == 'n';
            texts &= bytes[element] == '"' || bytes[element] == 'n';
            at = scan.space(scan.value(element));
            element = scan.next(at, ']');
        }
        scan.leave();
        ValueKind ofOthers = texts ? ValueKind.LIST_OF_TEXTS : ValueKind.LIST;
        kind = empty ? ValueKind.EMPTY_LIST : objects ? ValueKind.LIST_OF_OBJECTS : ofOthers;
        return at + 1;
    }

    private int endOfObject(int object) throws IOException {
        int member = scan.enter(object);
        int at = member;
        boolean empty = bytes[member] == '}';
        boolean texts = true;
        while (!empty && member >= 0) {
            int value = scan.colon(scan.name(member));
            texts &= bytes[value] == '"' || bytes[value] == 'n';
            at = scan.space(scan.value(value));
            member = scan.next(at, '}');
        }
        scan.leave();
        kind = texts ? ValueKind.OBJECT_OF_TEXTS : ValueKind.OBJECT;
        return at + 1;
    }
}
