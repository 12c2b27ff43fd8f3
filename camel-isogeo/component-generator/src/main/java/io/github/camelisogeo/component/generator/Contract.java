package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The table of operations, with the operations beyond it, and the recorded calls, against which the tests check the registry. They provide the parts of the documentation
 * that reflection can't find.
 */
final class Contract {

    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private final List<JsonNode> cases = new ArrayList<>();

    private Contract() {}

    /**
     * Reads the contract.
     *
     * @param table the table of operations
     * @param wire the folder of the recorded calls
     */
    static Contract read(Path table, Path wire) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Contract contract = new Contract();
        mapper.readTree(table.toFile()).forEach(row -> contract.rows.put(name(row), row));
        try (InputStream beyond = Contract.class.getResourceAsStream("beyond.json")) {
            mapper.readTree(beyond).forEach(row -> contract.rows.put(name(row), row));
        }
        try (Stream<Path> files = Files.list(wire)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        contract.cases.add(mapper.readTree(line));
                    }
                }
            }
        }
        return contract;
    }

    private static String name(JsonNode row) {
        return row.get("entity").asText() + "." + row.get("operation").asText();
    }

    /** Returns the requests that an operation makes according to the table, or an empty list if the table doesn't have the operation. */
    List<JsonNode> requests(OperationDescriptor operation) {
        return items(row(operation).path("requests"));
    }

    /** Returns the methods of the Python SDK that an operation replaces. */
    List<String> sdkMethods(OperationDescriptor operation) {
        JsonNode sdk = row(operation).path("sdk");
        return sdk.isTextual()
                ? List.of(sdk.textValue())
                : items(sdk).stream().map(JsonNode::asText).toList();
    }

    /** Returns whether version 3.3.0 of the SDK lacks the method. */
    boolean isNewInSdk(OperationDescriptor operation) {
        return row(operation).path("since").asText().equals("head");
    }

    /** Returns the value of an optional parameter that an example needs, or null. */
    String sample(OperationDescriptor operation, String parameter) {
        return row(operation).path("parameters").path(parameter).textValue();
    }

    private JsonNode row(OperationDescriptor operation) {
        return rows.getOrDefault(operation.qualifiedName(), MissingNode.getInstance());
    }

    /** Returns the successful recorded calls of an operation. Those that don't need a special client come first. */
    List<JsonNode> successes(OperationDescriptor operation) {
        return cases.stream()
                .filter(one -> name(one).equals(operation.qualifiedName()))
                .filter(one -> List.of("ok", "true").contains(one.get("outcome").asText()))
                .sorted((one, other) -> Boolean.compare(one.has("client"), other.has("client")))
                .toList();
    }

    /** Returns all recorded calls. */
    List<JsonNode> cases() {
        return List.copyOf(cases);
    }

    /** Returns all recorded calls of an entity. */
    List<JsonNode> ofEntity(String entity) {
        return cases.stream()
                .filter(one -> one.get("entity").asText().equals(entity))
                .toList();
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
