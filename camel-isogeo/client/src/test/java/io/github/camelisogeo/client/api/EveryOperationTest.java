package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.PlannedRequest;
import io.github.camelisogeo.client.value.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation is called once: it sends the requests that the contract's table tells, and gives what comes back. */
class EveryOperationTest extends ApiTestSupport {

    private static final String ANSWER = "{\"_id\":\"" + OTHER + "\",\"code\":\"answered\",\"version\":\"answered\","
            + "\"name\":\"answered\",\"description\":\"answered\",\"conformant\":true,"
            + "\"total\":0,\"results\":[],\"kind\":\"answered\",\"actions\":[\"view\"]}";

    private static final String SERVICE = "/ows";

    private static final String LISTS =
            ".*/(applications|catalogs|contacts|licenses|specifications|data-sources|formats|keywords|shares|users"
                    + "|groups|feature-attributes|link-kinds)$";

    /** What makes an operation send its own request, where its defaults or its look-up would keep it from that. */
    private static final Map<String, Map<String, Object>> FURTHER = Map.of(
            "catalog.associateMetadata", Map.of("metadataId", ID),
            "catalog.list", Map.of("metadataId", ID),
            "feature-attribute.importFromDataset",
                    Map.of("sourceMetadataId", GROUP, "mode", AttributeImportMode.UPDATE_OR_ADD),
            "keyword.dissociateWorkgroup", Map.of("checkExists", false),
            "link.cleanActions", Map.of("kind", LinkKind.of("answered")));

    private static Map<String, JsonNode> table() throws IOException {
        Map<String, JsonNode> rows = new HashMap<>();
        try (InputStream in = EveryOperationTest.class.getResourceAsStream("/contract/operations.json")) {
            ModelJson.mapper()
                    .readTree(in)
                    .forEach(row -> rows.put(
                            row.get("entity").asText() + "."
                                    + row.get("operation").asText(),
                            row));
        }
        return rows;
    }

    static List<OperationDescriptor> operations() {
        return Entities.operations().all().stream()
                .filter(operation -> !operation.name().equals("upsert"))
                .toList();
    }

    static List<OperationDescriptor> writingOperations() {
        return operations().stream().filter(OperationDescriptor::writes).toList();
    }

    private static String answerInADryRun(String path) {
        if (path.endsWith("/formats/service")) {
            return "[" + ANSWER + "]";
        }
        return path.matches(LISTS) ? "[]" : answerAt(path);
    }

    private static String answerAt(String path) {
        return FakePlatform.withIdentifierOf(path, ANSWER, OTHER.toString());
    }

    @ParameterizedTest
    @MethodSource("writingOperations")
    void sendsNothingThatWritesInADryRun(OperationDescriptor operation) throws IOException {
        Map<String, Object> arguments = arguments(operation);
        platform.api = request ->
                FakePlatform.json(200, answerInADryRun(request.getUrl().encodedPath()));
        List<PlannedRequest> planned;
        try (IsogeoClient all = platform.client().build()) {
            arguments.computeIfPresent("serviceUrl", (name, url) -> platform.url() + "ows?service=answered");
            planned = all.dryRun(dry -> dry.call(operation.qualifiedName(), arguments));
        }
        assertThat(planned).allSatisfy(request -> {
            assertThat(request.operation()).isEqualTo(operation.qualifiedName());
            assertThat(request.method()).isIn("POST", "PUT", "PATCH", "DELETE");
            assertThat(request.url()).startsWith(platform.url());
        });
        // This one finds nothing to import.
        if (!operation.name().equals("importFromDataset")) {
            assertThat(planned).isNotEmpty();
        }
        assertThat(requests())
                .allSatisfy(request -> assertThat(request.getMethod()).isIn("GET", "HEAD"));
    }

    @Test
    void areAll() {
        assertThat(operations()).hasSize(182);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsWhatTheTableTells(OperationDescriptor operation) throws IOException {
        JsonNode row = table().get(operation.qualifiedName());
        Map<String, Object> arguments = arguments(operation);
        List<JsonNode> expected =
                StreamSupport.stream(row.get("requests").spliterator(), false).toList();
        List<JsonNode> sent = new ArrayList<>();
        List<String> unexpected = new ArrayList<>();
        try (FakePlatform others = new FakePlatform();
                IsogeoClient all = platform.client()
                        .identityUrl(others.url())
                        .tokenUrl(platform.url() + "oauth/token")
                        .scanUrl(others.url())
                        .servicesUrl(others.url())
                        .build()) {
            platform.api = request -> {
                if (request.getUrl().encodedPath().equals(SERVICE)) {
                    return new MockResponse.Builder().build();
                }
                JsonNode match = expected.stream()
                        .filter(one -> matches(one, request, arguments))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    unexpected.add(request.getMethod() + " " + request.getUrl());
                    return FakePlatform.json(404, "{}");
                }
                sent.add(match);
                return answer(match, row, answerAt(request.getUrl().encodedPath()));
            };
            others.api = platform.api;
            // A host of its own, which is no part of the API.
            arguments.computeIfPresent("serviceUrl", (name, url) -> platform.url() + "ows?service=answered");
            Object result = all.call(operation.qualifiedName(), arguments);
            judge(operation, row, result);
        }
        List<JsonNode> own = expected.stream()
                .filter(one -> !one.path("preflight").asBoolean() && !one.has("when"))
                .toList();
        assertThat(unexpected).isEmpty();
        assertThat(sent).containsAll(own);
        assertThat(sent)
                .anyMatch(one -> !one.path("preflight").asBoolean()
                        || row.get("requests").size() == 1);
        requests().stream()
                .filter(request ->
                        request.getBody() != null && request.getBody().size() > 0)
                .forEach(request -> assertThat(request.getHeaders().get("Content-Type"))
                        .matches("(application/json|application/x-www-form-urlencoded|multipart/form-data).*"));
    }

    private static boolean matches(JsonNode expected, RecordedRequest request, Map<String, Object> arguments) {
        String path = expected.get("path").asText();
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            path = path.replace(
                    "{" + argument.getKey() + "}", argument.getValue().toString());
        }
        String pattern = path.replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
        HttpUrl url = request.getUrl();
        return expected.get("method").asText().equals(request.getMethod())
                && url.encodedPath().matches(pattern)
                && "fr".equals(url.queryParameter("_lang")) == !expected.has("host");
    }

    private static MockResponse answer(JsonNode request, JsonNode row, String answer) {
        String path = request.get("path").asText();
        String returns = row.get("returns").asText();
        boolean own = !request.path("preflight").asBoolean();
        if (own && (returns.equals("void") || request.path("success").asInt() == 204)) {
            return new MockResponse.Builder().code(204).build();
        }
        boolean list = own && returns.startsWith("list<")
                || path.matches(".*/(link-kinds|formats|service|feature-attributes|keywords)")
                        && request.get("method").asText().equals("GET")
                || request.path("content").asText().equals("multipart")
                || path.equals("/resources") && request.get("method").asText().equals("POST")
                || !own && !path.contains("}") && !path.contains("search")
                || !own && path.matches("/groups/\\{workgroupId}/[a-z-]+");
        return FakePlatform.json(200, list ? "[" + answer + "]" : answer);
    }

    private void judge(OperationDescriptor operation, JsonNode row, Object result) throws IOException {
        String returns = row.get("returns").asText();
        if (returns.equals("void")) {
            assertThat(result).isNull();
        } else if (returns.equals("boolean")) {
            assertThat(result).isEqualTo(true);
        } else if (result instanceof Download file) {
            try (file) {
                assertThat(new String(file.inputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(ANSWER);
            }
        } else if (result instanceof MetadataStream stream) {
            try (stream) {
                assertThat(stream.hasNext()).isFalse();
            }
        } else if (result instanceof List<?> list) {
            assertThat(list).isNotEmpty().doesNotContainNull();
        } else if (!operation.mayGiveNothing()) {
            assertThat(result).isNotNull();
            assertThat(
                            result instanceof Model
                                    ? ModelJson.toTree((Model) result).toString()
                                    : result.toString())
                    .containsAnyOf(OTHER.toString(), "answered");
        }
    }

    private static Map<String, Object> arguments(OperationDescriptor operation) {
        Map<String, Object> arguments = new HashMap<>();
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (parameter.required() || parameter.bodyPath() != null && !parameter.isMessage()) {
                arguments.put(parameter.name(), value(parameter, parameter.type()));
            }
        }
        arguments.putAll(FURTHER.getOrDefault(operation.qualifiedName(), Map.of()));
        return arguments;
    }

    private static Object value(ParameterDescriptor parameter, Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(parameter, list.getActualTypeArguments()[0]));
        }
        Class<?> simple = (Class<?>) type;
        if (Model.class.isAssignableFrom(simple)) {
            try {
                return ModelJson.bodyReader(simple.asSubclass(Model.class))
                        .readValue(body(parameter, simple.getSimpleName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (simple == Upload.class) {
            return Upload.of("a.txt", new byte[3]);
        }
        Map<Class<?>, Object> values = Map.of(
                Id.class,
                ID,
                Code.class,
                Code.of("2154"),
                String.class,
                "text",
                Boolean.class,
                true,
                LinkAction.class,
                LinkAction.VIEW);
        return Stream.of(values.get(simple))
                .filter(value -> value != null)
                .findFirst()
                .orElseGet(() -> parameter.convert(word(simple)));
    }

    private static String word(Class<?> type) {
        return Map.of(
                        "ContactRole", "owner",
                        "LinkKind", "wms",
                        "Newsletter", "NewReleases",
                        "CatalogStatisticsTag", "keyword:inspire-theme",
                        "WorkgroupStatisticsTag", "owner")
                .get(type.getSimpleName());
    }

    private static JsonNode body(ParameterDescriptor parameter, String model) {
        String json =
                switch (model) {
                    case "BulkRequest" -> "{\"query\":{\"ids\":[\"" + ID + "\"]}}";
                    case "Metadata" ->
                        "{\"title\":\"t\",\"type\":\""
                                + (parameter.operation().startsWith("service") ? "service" : "resource") + "\"}";
                    case "User", "Workgroup" -> "{\"contact\":{\"name\":\"n\",\"email\":\"e\"}}";
                    default -> "{\"name\":\"n\",\"location\":\"l\",\"text\":\"t\",\"email\":\"e\",\"role\":\"reader\"}";
                };
        try {
            JsonNode body = ModelJson.mapper().readTree(json);
            if (model.equals("Format") || model.equals("CoordinateSystem")) {
                ((ObjectNode) body).put("code", 2154);
            }
            return body;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
