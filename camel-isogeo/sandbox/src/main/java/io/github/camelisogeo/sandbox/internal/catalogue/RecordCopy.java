package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One record as clients see it: a record of the data, or a repetition with its own identifier. */
public final class RecordCopy {

    private static final Includes EVERYTHING = new Includes(Set.copyOf(SubResource.NAMES));

    private final CatalogueRecord record;
    private final int number;
    private final byte[] id;

    RecordCopy(CatalogueRecord record, int number, byte[] id) {
        this.record = record;
        this.number = number;
        this.id = id;
    }

    public CatalogueRecord record() {
        return record;
    }

    public String id() {
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    /** Returns the number of bytes that {@link #copyTo} writes. */
    public int length(Includes includes, Language language) {
        return record.length(includes, language);
    }

    /** Writes the document in UTF-8 to {@code target}, and returns the offset after it. */
    public int copyTo(byte[] target, int offset, Includes includes, Language language) {
        return record.document().copyTo(target, offset, id, includes, language);
    }

    /** Returns the lineage of a record that replaces this one. */
    Lineage lineage() {
        return new Lineage(record.lineage().root(), record.lineage().copy() + number);
    }

    /** Returns the whole document, in the API's default language. */
    public ObjectNode document() {
        byte[] bytes = new byte[length(EVERYTHING, Language.FRENCH)];
        copyTo(bytes, 0, EVERYTHING, Language.FRENCH);
        return (ObjectNode) Json.read(bytes);
    }

    /** Returns a part of the document, or a missing node if the record doesn't have it. */
    public JsonNode subResource(String name, Language language) {
        return record.subResource(name, id, language);
    }
}
