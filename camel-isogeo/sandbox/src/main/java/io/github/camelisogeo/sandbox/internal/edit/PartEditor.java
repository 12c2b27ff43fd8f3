package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Creates, changes and deletes elements of record parts. */
public final class PartEditor {

    private final RecordEditor records;
    private final LayerBindings bindings;

    public PartEditor(RecordEditor records) {
        this.records = records;
        this.bindings = new LayerBindings(records);
    }

    /**
     * Adds an element.
     *
     * @param attributes as accepted by {@link RecordPart#attributes}
     */
    public Written<ObjectNode> create(Catalogue catalogue, String recordId, RecordPart part, ObjectNode attributes) {
        return records.change(catalogue, recordId, record -> {
            part.requireTypeOf(record);
            ObjectNode element = Json.object().put("_id", Identifier.random());
            Sent.apply(attributes, element);
            part.requireAll(element);
            part.rule().settle(catalogue, record, null, element);
            Elements.of(record, part.name()).add(element);
            return element;
        });
    }

    /** Changes the given attributes, and leaves the others unchanged. */
    public Written<ObjectNode> update(
            Catalogue catalogue, String recordId, RecordPart part, String key, ObjectNode attributes) {
        Written<ObjectNode> written = records.change(catalogue, recordId, record -> {
            ArrayNode elements = Elements.of(record, part.name());
            int at = part.requirePlace(elements, key);
            ObjectNode before = (ObjectNode) elements.get(at);
            ObjectNode element = before.deepCopy();
            Sent.apply(attributes, element);
            part.requireAll(element);
            part.rule().settle(catalogue, record, before, element);
            elements.set(at, element);
            return element;
        });
        return part == RecordPart.LAYERS
                ? new Written<>(bindings.follow(written.catalogue(), recordId, written.result()), written.result())
                : written;
    }

    /** Deletes an element, and the file that was uploaded for it. */
    public Written<JsonNode> delete(Catalogue catalogue, String recordId, RecordPart part, String key) {
        Catalogue released = part == RecordPart.LAYERS ? bindings.release(catalogue, recordId, key) : catalogue;
        Written<JsonNode> written = records.change(released, recordId, record -> {
            ArrayNode elements = Elements.of(record, part.name());
            return elements.remove(part.requirePlace(elements, key));
        });
        String id = written.result().path("_id").asText();
        return new Written<>(written.catalogue().withoutFile(id), written.result());
    }
}
