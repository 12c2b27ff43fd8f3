package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Checks that the sub-resources of a record have what the operations need that will write them, before anything is written. */
final class Requirements {

    private static final String IDENTIFIER = "_id";

    private Requirements() {}

    /**
     * Checks the elements of all parts.
     *
     * @param creates whether the record is new, so that all elements are added and none is an element that it has already
     * @throws IllegalArgumentException if something is missing; the message names all of it
     */
    static void check(String operation, Metadata record, List<Part<?>> parts, boolean creates, Operations operations) {
        List<String> missing = new ArrayList<>();
        parts.forEach(part -> check(part, record, creates, operations, missing));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(operation
                    + ": nothing was written, because sub-resources are incomplete: " + String.join(", ", missing));
        }
    }

    private static <M extends Model> void check(
            Part<M> part, Metadata record, boolean creates, Operations operations, List<String> missing) {
        ParameterDescriptor sent = operations.require(part.adding().operation()).body();
        if (sent == null) {
            return;
        }
        part.elements().apply(record).stream()
                .filter(part.writable())
                .filter(element -> creates || !hasIdentifier(element))
                .forEach(element -> sent.needs().stream()
                        .filter(path -> isAbsent(ModelType.valueOf(element, path)))
                        .forEach(path -> missing.add("one of " + part.attribute() + " has no " + path)));
    }

    private static boolean hasIdentifier(Model element) {
        return ModelType.of(element).attribute(IDENTIFIER).isPresent()
                && ModelType.valueOf(element, IDENTIFIER) != null;
    }

    private static boolean isAbsent(Object value) {
        return value == null || value.toString().isBlank();
    }
}
