package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what an endpoint names in the registry of operations, and says what is near when there is no such thing. */
final class OperationLookup {

    /** What is no entity of the API: it makes addresses, and calls nobody. */
    static final String ADDRESS = "address";

    /** Tried in this order where no operation is given: the last three are what entities without get and list are for. */
    private static final List<String> USUAL = List.of("get", "list", "search", "getApi", "send");

    private OperationLookup() {}

    /** The entity that is meant. */
    static String entity(String given) {
        Set<String> possible = new TreeSet<>(Entities.operations().entities());
        possible.add(ADDRESS);
        String entity = given.isBlank() ? null : Words.meant(given, possible);
        if (entity == null) {
            throw new IllegalArgumentException("isogeo:" + given + ": unknown entity '" + given + "', possible are: "
                    + Words.nearest(given, possible));
        }
        return entity;
    }

    /** The operation that is meant; the entity's usual one where none is given. */
    static OperationDescriptor operation(String entity, String given) {
        Map<String, OperationDescriptor> operations = Entities.operations().of(entity);
        if (given == null || given.isBlank()) {
            return USUAL.stream()
                    .filter(operations::containsKey)
                    .map(operations::get)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "isogeo:" + entity + ": the option operation is missing, possible are: "
                                    + String.join(", ", operations.keySet())));
        }
        String meant = Words.meant(given, operations.keySet());
        if (meant == null) {
            throw new IllegalArgumentException("isogeo:" + entity + ": unknown operation '" + given
                    + "', possible are: " + Words.nearest(given, operations.keySet()));
        }
        return operations.get(meant);
    }

    /** The header of a parameter: {@code CamelIsogeoMetadataId} for {@code metadataId}. */
    static String header(String parameter) {
        return "CamelIsogeo" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
    }
}
