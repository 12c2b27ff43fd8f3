package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.model.Includes;
import io.github.camelisogeo.sandbox.model.Language;
import java.nio.charset.StandardCharsets;

/** One record as clients see it: a record of the data, or a repetition of it that has its own identifier. */
public final class RecordCopy {

    private final CatalogueRecord record;
    private final byte[] id;

    RecordCopy(CatalogueRecord record, byte[] id) {
        this.record = record;
        this.id = id;
    }

    public CatalogueRecord record() {
        return record;
    }

    public String id() {
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    /** The number of bytes that {@link #copyTo} writes. */
    public int length(Includes includes, Language language) {
        return record.length(includes, language);
    }

    /** Writes the document, in UTF-8, into {@code target}; answers the place after it. */
    public int copyTo(byte[] target, int offset, Includes includes, Language language) {
        return record.document().copyTo(target, offset, id, includes, language);
    }

    /** A part of the document, a missing node where the record doesn't have it. */
    public JsonNode subResource(String name, Language language) {
        return record.subResource(name, id, language);
    }
}
