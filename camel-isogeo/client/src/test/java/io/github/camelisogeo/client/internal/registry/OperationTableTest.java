package io.github.camelisogeo.client.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.api.MetadataApi;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor.Place;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upload;
import io.github.camelisogeo.client.value.Wkt;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The registry says what the contract's table says: every operation, name, type, default and required mark, in both directions. */
class OperationTableTest {

    private static final Map<Type, String> WORDS = Map.ofEntries(
            Map.entry(Id.class, "uuid"),
            Map.entry(Code.class, "string"),
            Map.entry(Include.class, "list<string>"),
            Map.entry(BoundingBox.class, "list<number>"),
            Map.entry(String.class, "string"),
            Map.entry(Wkt.class, "string"),
            Map.entry(Integer.class, "integer"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(Void.class, "void"),
            Map.entry(Upload.class, "file"),
            Map.entry(Download.class, "binary"),
            Map.entry(MetadataStream.class, "stream<Metadata>"));

    /** The parameters that the contract describes in its text and not in its table. */
    private static final Map<String, String> PARAMETERS_BEYOND_THE_TABLE =
            Map.of("search.search", "rawPayload:boolean:optional:false");

    /** The operations that the contract describes in its text and not in its table. */
    private static final String OPERATION_BEYOND_THE_TABLE = "upsert";

    private final Operations operations = Entities.operations();
    private final Map<String, JsonNode> table = table();

    private List<OperationDescriptor> inTable() {
        return operations.all().stream()
                .filter(operation -> !operation.name().equals(OPERATION_BEYOND_THE_TABLE))
                .toList();
    }

    @Test
    void knowsWhichOnesWrite() {
        for (OperationDescriptor operation : inTable()) {
            boolean writes = false;
            for (JsonNode request : table.get(operation.qualifiedName()).get("requests")) {
                writes |= !List.of("GET", "HEAD").contains(request.get("method").textValue());
            }
            assertThat(operation.writes()).as(operation.qualifiedName()).isEqualTo(writes);
        }
    }

    @Test
    void holdsTheSameOperations() {
        Set<String> names = new HashSet<>();
        inTable().forEach(operation -> names.add(operation.qualifiedName()));
        assertThat(names).isEqualTo(table.keySet());
    }

    @Test
    void eachTakesTheSameParameters() {
        for (OperationDescriptor operation : inTable()) {
            List<String> expected = new ArrayList<>();
            table.get(operation.qualifiedName()).get("parameters").forEach(row -> expected.add(described(row)));
            if (PARAMETERS_BEYOND_THE_TABLE.containsKey(operation.qualifiedName())) {
                expected.add(PARAMETERS_BEYOND_THE_TABLE.get(operation.qualifiedName()));
            }
            List<String> actual = operation.parameters().stream()
                    .map(OperationTableTest::described)
                    .toList();
            assertThat(actual).as(operation.qualifiedName()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void eachGivesTheSame() {
        for (OperationDescriptor operation : inTable()) {
            String type = typeName(operation.returnType());
            assertThat(operation.mayGiveNothing() ? "void|" + type : type)
                    .as(operation.qualifiedName())
                    .isEqualTo(
                            table.get(operation.qualifiedName()).get("returns").textValue());
        }
    }

    @Test
    void parametersOfAQueryHaveTheSameNameOnTheWire() {
        for (OperationDescriptor operation : inTable()) {
            for (JsonNode row : table.get(operation.qualifiedName()).get("parameters")) {
                ParameterDescriptor parameter =
                        operation.parameter(row.get("name").textValue());
                if (parameter.place() == Place.QUERY) {
                    assertThat(parameter.wireName())
                            .as(operation + " " + parameter.name())
                            .isEqualTo(row.path("wire").asText(parameter.name()));
                }
            }
        }
    }

    @Test
    void eachParameterIsDescribedOnce() throws IOException {
        Properties descriptions = new Properties();
        try (InputStream in = MetadataApi.class.getResourceAsStream("parameters.properties")) {
            descriptions.load(in);
        }
        assertThat(descriptions.stringPropertyNames()).isEqualTo(operations.parameterNames());
    }

    private static String described(JsonNode row) {
        JsonNode fallback = row.get("default");
        String text = "";
        if (fallback.isArray()) {
            List<String> items = new ArrayList<>();
            fallback.forEach(item -> items.add(item.asText()));
            text = String.join(",", items);
        } else if (!fallback.isNull()) {
            text = fallback.asText();
        }
        return row.get("name").textValue() + ":" + row.get("type").textValue() + ":"
                + (row.get("required").booleanValue() ? "required" : "optional") + ":" + text;
    }

    private static String described(ParameterDescriptor parameter) {
        String text = parameter.defaultText() == null ? "" : parameter.defaultText();
        return parameter.name() + ":" + typeName(parameter.type()) + ":"
                + (parameter.required() ? "required" : "optional") + ":" + text;
    }

    /** The table's word for a Java type. */
    private static String typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? "map"
                    : "list<" + typeName(generic.getActualTypeArguments()[0]) + ">";
        }
        Class<?> simple = (Class<?>) type;
        return simple.isEnum() ? "string" : WORDS.getOrDefault(simple, simple.getSimpleName());
    }

    private static Map<String, JsonNode> table() {
        Map<String, JsonNode> rows = new HashMap<>();
        try (InputStream in = OperationTableTest.class.getResourceAsStream("/contract/operations.json")) {
            new ObjectMapper()
                    .readTree(in)
                    .forEach(row -> rows.put(
                            row.get("entity").textValue() + "."
                                    + row.get("operation").textValue(),
                            row));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
