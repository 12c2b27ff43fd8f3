package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the tests hold the registry to: the table of operations and the recorded calls. Documentation takes from it what reflection
 * can't see.
 */
final class Contract {

    private final Map<String, JsonNode> rows = new LinkedHashMap<>();
    private final List<JsonNode> cases = new ArrayList<>();

    private Contract() {}

    /**
     * Reads it.
     *
     * @param table the table of operations
     * @param wire the folder of the recorded calls
     */
    static Contract read(Path table, Path wire) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Contract contract = new Contract();
        mapper.readTree(table.toFile()).forEach(row -> contract.rows.put(name(row), row));
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

    /** The requests that an operation makes, as the table lists them; none for an operation beyond the table. */
    List<JsonNode> requests(OperationDescriptor operation) {
        return items(row(operation).path("requests"));
    }

    /** The methods of the Python SDK that an operation stands for. */
    List<String> sdkMethods(OperationDescriptor operation) {
        JsonNode sdk = row(operation).path("sdk");
        return sdk.isTextual()
                ? List.of(sdk.textValue())
                : items(sdk).stream().map(JsonNode::asText).toList();
    }

    /** True where version 3.3.0 of the SDK doesn't have it yet. */
    boolean isNewInSdk(OperationDescriptor operation) {
        return row(operation).path("since").asText().equals("head");
    }

    private JsonNode row(OperationDescriptor operation) {
        return rows.getOrDefault(operation.qualifiedName(), MissingNode.getInstance());
    }

    /** The recorded calls of an operation that succeed, those first that need no client of their own. */
    List<JsonNode> successes(OperationDescriptor operation) {
        return cases.stream()
                .filter(one -> name(one).equals(operation.qualifiedName()))
                .filter(one -> List.of("ok", "true").contains(one.get("outcome").asText()))
                .sorted((one, other) -> Boolean.compare(one.has("client"), other.has("client")))
                .toList();
    }

    /** All recorded calls. */
    List<JsonNode> cases() {
        return List.copyOf(cases);
    }

    /** All recorded calls of an entity. */
    List<JsonNode> ofEntity(String entity) {
        return cases.stream()
                .filter(one -> one.get("entity").asText().equals(entity))
                .toList();
    }

    static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
