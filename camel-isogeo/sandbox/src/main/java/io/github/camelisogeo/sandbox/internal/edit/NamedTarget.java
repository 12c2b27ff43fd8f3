package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import java.util.List;
import java.util.Objects;

/** The entities that records name. The model is a list of full objects, of which only the identifiers matter. */
final class NamedTarget implements BulkTarget {

    private final RecordNames names;

    NamedTarget(RecordNames names) {
        this.names = names;
    }

    @Override
    public String change(Catalogue catalogue, ObjectNode record, BulkRequest request) {
        List<JsonNode> model = request.model();
        if (model.stream().map(names::key).anyMatch(Objects::isNull)) {
            return INVALID;
        }
        try {
            return switch (request.action()) {
                case ADD -> add(catalogue, record, model) ? null : ALREADY_PRESENT;
                case DELETE -> remove(record, model) ? null : NOT_APPLICABLE;
                case UPDATE -> {
                    names.clear(record);
                    add(catalogue, record, model);
                    yield null;
                }
            };
        } catch (NotFoundException | InvalidValueException e) {
            return INVALID;
        }
    }

    private boolean add(Catalogue catalogue, ObjectNode record, List<JsonNode> model) {
        boolean added = false;
        for (JsonNode element : model) {
            if (!names.has(record, names.key(element))) {
                names.add(catalogue, record, element);
                added = true;
            }
        }
        return added;
    }

    private boolean remove(ObjectNode record, List<JsonNode> model) {
        boolean removed = false;
        for (JsonNode element : model) {
            if (names.has(record, names.key(element))) {
                names.remove(record, names.key(element));
                removed = true;
            }
        }
        return removed;
    }
}
