package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;

/** The coordinate system of a record. */
public final class CoordinateSystems {

    private static final String ATTRIBUTE = "coordinate-system";

    private final RecordEditor records;

    public CoordinateSystems(RecordEditor records) {
        this.records = records;
    }

    /** Sets the coordinate system. The Python SDK sends codes as texts, the API as numbers. */
    public Written<ObjectNode> assign(Catalogue catalogue, String recordId, ObjectNode body) {
        JsonNode code = body.path("code");
        if (!code.isIntegralNumber() && !code.isTextual()) {
            throw new InvalidValueException("code", code.isMissingNode() ? "missing" : code.toString(), "a number");
        }
        Entity system = NamedEntity.find(catalogue, EntityKind.COORDINATE_SYSTEM, code.asText());
        return records.change(catalogue, recordId, record -> {
            ObjectNode document = NamedEntity.document(catalogue, system);
            record.set(ATTRIBUTE, document);
            return document;
        });
    }

    /**
     * Removes the coordinate system.
     *
     * @throws NotFoundException if the record has none
     */
    public Written<Void> withdraw(Catalogue catalogue, String recordId) {
        return records.change(catalogue, recordId, record -> {
            if (!record.hasNonNull(ATTRIBUTE)) {
                throw new NotFoundException("coordinate system of metadata", recordId);
            }
            record.remove(ATTRIBUTE);
            return null;
        });
    }
}
