package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.SandboxRequest;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NoSuchLanguageException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.DefaultLanguageResolver;
import org.apache.camel.spi.Language;
import org.apache.camel.spi.LanguageResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The Kamelets of the jar, found where Camel looks for them, each started against the sandbox. */
class KameletsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??(\\w+)}}");
    private static final int RECORDS = 30;

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    @TempDir
    Path states;

    private final List<Delivery> delivered = new CopyOnWriteArrayList<>();
    private final AtomicBoolean fails = new AtomicBoolean();
    private DefaultCamelContext context;
    private IsogeoClient editor;

    private record Delivery(String type, String id, JsonNode record) {}

    @BeforeEach
    void start() {
        editor = SandboxClients.editor(sandbox.get());
        context = new DefaultCamelContext();
    }

    @AfterEach
    void stop() {
        context.stop();
        editor.close();
    }

    @Test
    void changesSourceDeliversRecordsAndChanges() throws Exception {
        run(from("kamelet:isogeo-changes-source?stateId=test&stateDirectory=" + states + "&delay=100&include=contacts&"
                + reader()));
        await().atMost(Duration.ofMinutes(1)).until(() -> delivered.size() == RECORDS);
        assertThat(delivered).allSatisfy(delivery -> {
            assertThat(delivery.type()).isEqualTo("created");
            assertThat(delivery.record().path("_id").asText()).isEqualTo(delivery.id());
            assertThat(delivery.record().has("contacts")).isTrue();
        });
        delivered.clear();

        Id changed = Id.of(ids().get(0));
        Id deleted = Id.of(ids().get(1));
        editor.metadata()
                .update(
                        changed,
                        editor.metadata().get(changed).toBuilder().title("New").build(),
                        null);
        editor.metadata().delete(deleted);

        await().atMost(Duration.ofMinutes(1)).until(() -> delivered.size() == 2);
        assertThat(delivered.stream().collect(Collectors.toMap(Delivery::id, Delivery::type)))
                .isEqualTo(Map.of(changed.toString(), "updated", deleted.toString(), "deleted"));
    }

    @Test
    void changesSourceDeliversAgainWhatItsSinkRefused() throws Exception {
        fails.set(true);
        run(from("kamelet:isogeo-changes-source?stateId=test&stateDirectory=" + states + "&delay=100&" + reader()));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> delivered.stream().map(Delivery::id).distinct().count() == RECORDS);
        assertThat(fails).isFalse();
        assertThat(delivered).hasSize(RECORDS);
    }

    @Test
    void searchSourceDeliversWhatItFinds() throws Exception {
        run(from("kamelet:isogeo-search-source?repeatCount=1&query=type:raster-dataset&include=links&" + reader()));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> context.getInflightRepository().size() == 0 && !delivered.isEmpty());
        assertThat(delivered.stream().map(Delivery::id))
                .containsExactlyInAnyOrderElementsOf(ids("type:raster-dataset"))
                .hasSizeLessThan(RECORDS);
        assertThat(delivered)
                .allSatisfy(
                        delivery -> assertThat(delivery.record().has("links")).isTrue());
    }

    @Test
    void searchSourceSearchesAgain() throws Exception {
        run(from("kamelet:isogeo-search-source?period=100&" + reader()));

        await().atMost(Duration.ofMinutes(1)).until(() -> delivered.size() > 2 * RECORDS);
    }

    @Test
    void metadataSinkCreatesAndUpdates() throws Exception {
        run(builder(
                "direct:write",
                "kamelet:isogeo-metadata-sink?workgroupId=" + workgroup(editor) + "&key=name&" + writer()));
        String json = "{\"type\": \"vectorDataset\", \"name\": \"roads\", \"title\": \"%s\"}";

        send(json.formatted("Roads"), Map.of());
        String id = idOf("roads");
        send(json.formatted("All roads"), Map.of("CamelIsogeoWorkgroupId", "f".repeat(32)));
        assertThat(idOf("roads")).isEqualTo(id);
        assertThat(editor.metadata().get(Id.of(id)).title()).isEqualTo("All roads");
        assertThat(editor.metadata().get(Id.of(id)).type()).isEqualTo(MetadataType.VECTOR_DATASET);

        send("{\"_id\": \"" + id + "\"}", Map.of("isogeo.change.type", "deleted"));
        assertThat(ids()).hasSize(RECORDS + 1).contains(id);
    }

    /** A route from {@code isogeo:search}, not from a Kamelet. */
    @Test
    void metadataSinkLeavesOutDeletionsOfTheConsumer() throws Exception {
        run(builder(
                "direct:write",
                "kamelet:isogeo-metadata-sink?workgroupId=" + workgroup(editor) + "&key=name&" + writer()));
        String gone = "{\"type\": \"vectorDataset\", \"name\": \"gone\", \"title\": \"Gone\"}";

        send(gone, Map.of("CamelIsogeoChangeType", "deleted"));
        assertThat(ids()).hasSize(RECORDS);

        send(gone, Map.of("CamelIsogeoChangeType", "created"));
        assertThat(ids()).hasSize(RECORDS + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isogeo-changes-source?stateId=test&stateDirectory=%s&", "isogeo-search-source?"})
    void queriesMayContainWhatHasAMeaningInUris(String source) throws Exception {
        run(from("kamelet:" + source.formatted(states) + "query=RAW(50% of a+b & c=d?)&" + reader()));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(sandbox.get().requests())
                        .filteredOn(request -> request.path().equals("/resources/search"))
                        .isNotEmpty()
                        .allSatisfy(request -> assertThat(parameters(request)).contains("q=50% of a+b & c=d?")));
    }

    private static List<String> parameters(SandboxRequest request) {
        return Stream.of(request.query().split("&"))
                .map(parameter -> URLDecoder.decode(parameter.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void startsWithoutCamelBean() throws Exception {
        context.getCamelContextExtension().addContextPlugin(LanguageResolver.class, new DefaultLanguageResolver() {
            @Override
            public Language resolveLanguage(String name, CamelContext camel) {
                if (name.equals("bean")) {
                    throw new NoSuchLanguageException(name);
                }
                return super.resolveLanguage(name, camel);
            }
        });

        for (String source : List.of(
                "kamelet:isogeo-changes-source?stateId=test&stateDirectory=" + states + "&",
                "kamelet:isogeo-search-source?")) {
            context.addRoutes(builder(
                    source + reader(),
                    "kamelet:isogeo-metadata-sink?workgroupId=" + workgroup(editor) + "&" + writer()));
        }
        context.start();

        assertThat(context.getRoutes()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void copiesFromOneCatalogueToAnother() throws Exception {
        try (IsogeoSandbox other = IsogeoSandbox.builder().port(0).records(1).start();
                IsogeoClient reader = SandboxClients.editor(other)) {
            String group = workgroup(reader);
            run(builder(
                    "kamelet:isogeo-changes-source?stateId=copy&stateDirectory=" + states
                            + "&query=type:vector-dataset&include=&" + reader(),
                    "kamelet:isogeo-metadata-sink?key=name&workgroupId=" + group + "&" + writer(other)));

            Set<String> titles = new TreeSet<>();
            editor.search().stream("type:vector-dataset").forEach(record -> titles.add(record.title()));
            assertThat(titles).isNotEmpty();
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                Set<String> copied = new TreeSet<>();
                reader.search().stream("type:vector-dataset").forEach(record -> copied.add(record.title()));
                assertThat(copied).containsAll(titles);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"isogeo-changes-source", "isogeo-search-source", "isogeo-metadata-sink"})
    void saysWhatItsPropertiesAre(String name) throws IOException {
        String text = text(name);
        JsonNode kamelet = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
        JsonNode definition = kamelet.at("/spec/definition");
        Set<String> properties = new TreeSet<>();
        definition.get("properties").properties().forEach(property -> {
            properties.add(property.getKey());
            assertThat(property.getValue().path("title").asText())
                    .as(property.getKey())
                    .isNotBlank();
            assertThat(property.getValue().path("type").asText())
                    .as(property.getKey())
                    .isNotBlank();
            assertThat(property.getValue().path("description").asText())
                    .as(property.getKey())
                    .endsWith(".");
        });
        definition.path("required").forEach(required -> assertThat(properties).contains(required.asText()));
        Set<String> used =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        used.removeAll(Set.of("isogeo", "routeId"));

        assertThat(used).isEqualTo(properties);
        assertThat(kamelet.at("/metadata/name").asText()).isEqualTo(name);
        assertThat(kamelet.at("/metadata/labels/camel.apache.org~1kamelet.type").asText())
                .isEqualTo(name.replaceFirst(".*-", ""));
        assertThat(kamelet.at("/spec/dependencies").toString())
                .containsPattern("mvn:io.github.camelisogeo:camel-isogeo:\\d");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = KameletsTest.class.getResourceAsStream("/kamelets/" + name + ".kamelet.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(RoutesBuilder routes) throws Exception {
        context.addRoutes(routes);
        context.start();
    }

    private static RoutesBuilder builder(String from, String to) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(from).to(to);
            }
        };
    }

    private RoutesBuilder from(String source) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(source).process(KameletsTest.this::take);
            }
        };
    }

    private void take(Exchange exchange) throws IOException {
        if (fails.getAndSet(false)) {
            throw new IllegalStateException("refused once");
        }
        JsonNode record = JSON.readTree(exchange.getMessage().getBody(byte[].class));
        String id = exchange.getMessage().getHeader("isogeo.metadata.id", String.class);
        delivered.add(new Delivery(
                exchange.getMessage().getHeader("isogeo.change.type", String.class),
                id == null ? record.path("_id").asText() : id,
                record));
    }

    private void send(String json, Map<String, Object> headers) {
        context.createProducerTemplate().sendBodyAndHeaders("direct:write", json, headers);
    }

    private String reader() {
        return "apiUrl=" + sandbox.url() + "&clientId=" + sandbox.get().clientId() + "&clientSecret="
                + sandbox.get().clientSecret();
    }

    private String writer() {
        return writer(sandbox.get());
    }

    private static String writer(IsogeoSandbox catalogue) {
        return "apiUrl=" + catalogue.url() + "&clientId=" + catalogue.userClientId() + "&clientSecret="
                + catalogue.userClientSecret() + "&username=" + catalogue.user() + "&password=" + catalogue.password();
    }

    private static String workgroup(IsogeoClient client) {
        return client.workgroups().list().get(0).id();
    }

    private List<String> ids() {
        return ids("");
    }

    private List<String> ids(String query) {
        return ids(editor, query);
    }

    private static List<String> ids(IsogeoClient client, String query) {
        List<String> ids = new ArrayList<>();
        try (var records = client.search().stream(query)) {
            records.forEach(record -> ids.add(record.id()));
        }
        return ids;
    }

    private String idOf(String name) {
        try (var records = editor.search().stream("")) {
            List<String> found = new ArrayList<>();
            records.forEach(record -> {
                if (name.equals(record.name())) {
                    found.add(record.id());
                }
            });
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
