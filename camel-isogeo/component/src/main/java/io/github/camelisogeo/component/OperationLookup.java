package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks up the entity and operation of an endpoint in the registry of operations. If there is none, the error suggests similar names. */
final class OperationLookup {

    /** The default operations in order of preference. The last three are for entities that have neither {@code get} nor {@code list}. */
    private static final List<String> USUAL = List.of("get", "list", "search", "getApi", "send");

    private static final Set<String> PARAMETERS = Entities.operations().parameterNames();

    private OperationLookup() {}

    /**
     * Returns the name of the entity.
     *
     * @throws IllegalArgumentException if there is no such entity
     */
    static String entity(String given) {
        Set<String> possible = new TreeSet<>(Entities.operations().entities());
        EndpointKind.NAMED.forEach(kind -> possible.add(kind.name()));
        String entity = given.isBlank() ? null : Words.meant(given, possible);
        if (entity == null) {
            Optional<String> translated = ApiNames.entity(given);
            Set<String> listed = new LinkedHashSet<>();
            translated.ifPresent(listed::add);
            listed.addAll(Nearest.first(given, possible));
            throw new IllegalArgumentException("isogeo:" + given + ": unknown entity '" + given + "'"
                    + translated
                            .map(name -> ", which is called " + name + " here")
                            .orElse("")
                    + ", it must be one of: " + Words.listed(listed));
        }
        return entity;
    }

    /**
     * Returns the operation, or the default operation of the entity if none is given.
     *
     * @throws IllegalArgumentException if there is no such operation
     */
    static OperationDescriptor operation(String entity, String given) {
        Map<String, OperationDescriptor> operations = Entities.operations().of(entity);
        if (given == null || given.isBlank()) {
            return USUAL.stream()
                    .filter(operations::containsKey)
                    .map(operations::get)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "isogeo:" + entity + ": the option operation is missing, it must be one of: "
                                    + String.join(", ", operations.keySet())));
        }
        String meant = Words.meant(given, operations.keySet());
        if (meant == null) {
            throw new IllegalArgumentException("isogeo:" + entity + ": unknown operation '" + given
                    + "', it must be one of: " + Words.nearest(given, operations.keySet()));
        }
        return operations.get(meant);
    }

    /** Returns whether an operation has a parameter of this name. */
    static boolean isParameter(String name) {
        return PARAMETERS.contains(name);
    }

    /** Returns the name of a parameter's header: {@code CamelIsogeoMetadataId} for {@code metadataId}. */
    static String header(String parameter) {
        return "CamelIsogeo" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
    }
}
