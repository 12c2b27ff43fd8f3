package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.camelisogeo.client.internal.scan.JsonScan;
import io.github.camelisogeo.client.internal.scan.JsonText;
import io.github.camelisogeo.client.internal.scan.Members;
import io.github.camelisogeo.client.internal.scan.ValueKind;
import io.github.camelisogeo.client.model.Model;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;

/**
 * Reads models out of a text while it is checked. Reads texts, numbers and models at once, and lists and maps when somebody looks at them, if
 * it is certain that they fit. The result is the same as that of {@link ModelReader}.
 */
final class RecordReader<M extends Model> {

    private final JsonScan scan;
    private final ModelType<M> type;
    private final AttributeNames names;
    private final JsonFactory factory;
    private final Members members;
    private final byte[] text;
    private int end;
    private byte[] json;
    private int begin;

    /**
     * @param scan reads the text
     * @param factory reads what is too large to wait, with the limits of the answer
     */
    RecordReader(JsonScan scan, ModelType<M> type, JsonFactory factory) {
        this.scan = scan;
        this.type = type;
        this.names = type.names();
        this.factory = factory;
        this.members = new Members(scan);
        this.text = scan.text().bytes();
    }

    /** Reads the object that begins at an index. */
    M read(int object) throws IOException {
        begin = object;
        end = members.read(object);
        json = Arrays.copyOfRange(text, object, end + JsonText.PADDING);
        return scan.hasHugeScalar() ? atOnce() : late();
    }

    /** Returns the index behind the last object. */
    int end() {
        return end;
    }

    private M atOnce() throws IOException {
        try (JsonParser parser = factory.createParser(json, 0, end - begin)) {
            parser.nextToken();
            return ModelReader.read(parser, type, ReadRules.ANSWER);
        }
    }

    private M late() throws IOException {
        Object[] values = new Object[type.attributeArray().length + 1];
        LinkedHashMap<String, Object> others = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Attribute attribute = members.isPlainName(i)
                    ? names.find(text, members.nameBegin(i), members.nameEnd(i))
                    : type.byJsonName(members.name(i));
            if (attribute == null) {
                others.put(members.name(i), free(i));
            } else {
                Object value = text[members.valueBegin(i)] == 'n' ? null : value(i, attribute.type());
                if (value instanceof Misfit misfit) {
                    others.put(attribute.jsonName(), misfit.raw());
                    value = null;
                }
                values[attribute.index()] = value;
            }
        }
        values[values.length - 1] = FrozenMap.taking(others);
        return type.make(values);
    }

    private Object value(int member, AttributeType wanted) throws IOException {
        ValueKind kind = members.kind(member);
        if (!wanted.fits(kind)) {
            return part(member, wanted).read(ReadRules.ANSWER);
        }
        if (kind == ValueKind.PLAIN_TEXT || kind == ValueKind.ESCAPED_TEXT) {
            return wanted.ofText(members.text(member));
        }
        Object later = kind == ValueKind.EMPTY_LIST ? FrozenList.EMPTY : wanted.later(part(member, wanted));
        return later == null ? part(member, wanted).read(ReadRules.ANSWER) : later;
    }

    private Object free(int member) throws IOException {
        return switch (members.kind(member)) {
            case PLAIN_TEXT, ESCAPED_TEXT -> members.text(member);
            case OTHER_SCALAR -> part(member, FreeType.INSTANCE).read(ReadRules.ANSWER);
            case EMPTY_LIST -> FrozenList.EMPTY;
            case LIST_OF_OBJECTS, LIST_OF_TEXTS, LIST -> FrozenList.later(part(member, FreeType.INSTANCE));
            case OBJECT_OF_TEXTS, OBJECT -> FrozenMap.later(part(member, FreeType.INSTANCE));
        };
    }

    private Postponed part(int member, AttributeType wanted) {
        int from = members.valueBegin(member);
        return new Postponed(json, from - begin, members.valueEnd(member) - from, wanted);
    }
}
