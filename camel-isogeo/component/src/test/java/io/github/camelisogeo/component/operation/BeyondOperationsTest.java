package io.github.camelisogeo.component.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.PlannedRequest;
import io.github.camelisogeo.component.IsogeoConstants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw calls that write, and records as bytes, on the sandbox. */
class BeyondOperationsTest extends OperationsTestSupport {

    @TempDir
    Path folder;

    /**
     * An object that is created, updated and deleted.
     *
     * @param key the parameter that identifies it
     * @param in the attribute that has its value
     */
    record Written(
            String entity,
            Class<? extends Model> model,
            String key,
            String in,
            Map<String, Object> body,
            Map<String, Object> change) {

        @Override
        public String toString() {
            return entity;
        }
    }

    static Stream<Written> written() {
        return Stream.of(
                new Written(
                        "metadata",
                        Metadata.class,
                        "metadataId",
                        "_id",
                        Map.of("title", "Raw", "type", "resource"),
                        Map.of("title", "Cru", "type", "resource")),
                new Written(
                        "contact",
                        Contact.class,
                        "contactId",
                        "_id",
                        Map.of("name", "Raw"),
                        Map.of("name", "Raw", "city", "Brest")),
                new Written(
                        "catalog",
                        Catalog.class,
                        "catalogId",
                        "_id",
                        Map.of("name", "Raw & cru", "code", "a"),
                        Map.of("name", "Raw & cru", "code", "b")),
                new Written(
                        "license",
                        License.class,
                        "licenseId",
                        "_id",
                        Map.of("name", "Raw", "content", "é"),
                        Map.of("name", "Raw", "content", "è")),
                new Written(
                        "format",
                        Format.class,
                        "code",
                        "code",
                        Map.of("code", "raw", "name", "Raw", "type", "dataset"),
                        Map.of("code", "raw", "name", "Cru", "type", "dataset")));
    }

    /** Sends the one request that a dry run has shown. */
    private JsonNode raw(OperationCall dry) throws Exception {
        PlannedRequest planned =
                dry.with("dryRun", true).givesAll(PlannedRequest.class).get(0);
        String path = planned.url().substring(SANDBOX.url().length()).replaceFirst("[?&]_lang=fr$", "");
        Map<String, Object> headers = new HashMap<>();
        if (planned.contentType() != null) {
            headers.put(Exchange.CONTENT_TYPE, planned.contentType());
        }
        byte[] answer = template()
                .requestBodyAndHeaders(
                        "isogeo-user:raw?method=" + planned.method() + "&path=RAW(" + path + ")",
                        planned.body(),
                        headers,
                        byte[].class);
        return ModelJson.mapper().readTree(answer);
    }

    private OperationCall call(Written one, String operation) {
        return user(one.entity + "." + operation).with("workgroupId", workgroup);
    }

    @ParameterizedTest
    @MethodSource("written")
    @Calls({})
    void rawWritesWhatAnOperationWould(Written one) throws Exception {
        String id = raw(call(one, "create").body(one.body)).get(one.in).asText();
        assertThat(is(one, id)).containsAllEntriesOf(one.body);
        Map<String, Object> change = new HashMap<>(one.change);
        change.put(one.in, id);
        raw(call(one, "update").with(one.key, id).body(change));
        assertThat(is(one, id)).containsAllEntriesOf(one.change);
        raw(call(one, "delete").with(one.key, id));
        call(one, "get").with(one.key, id).fails(Exception.class);
    }

    private Map<String, Object> is(Written one, String id) {
        Object there = call(one, "get").with(one.key, id).gives(one.model);
        return ModelJson.mapper().convertValue(there, new TypeReference<>() {});
    }

    private Map<String, String> recordsByRaw() throws Exception {
        Map<String, String> records = new TreeMap<>();
        while (records.size() < SANDBOX.get().records()) {
            byte[] page = template()
                    .requestBody(
                            "isogeo-user:raw?path=RAW(/resources/search?_limit=100&_include=contacts,links&_offset="
                                    + records.size() + ")",
                            null,
                            byte[].class);
            JsonNode found = ModelJson.mapper().readTree(page).get("results");
            assertThat(found).isNotEmpty();
            found.forEach(record -> records.put(record.get("_id").asText(), record.toString()));
        }
        return records;
    }

    private static String id(byte[] record) {
        try {
            return ModelJson.mapper().readTree(record).get("_id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Calls({})
    void recordsAsBytesAreThoseOfTheAnswer() throws Exception {
        Map<String, String> there = recordsByRaw();
        assertThat(asBytes("whole=true&pageSize=70")).isEqualTo(there);
        Map<String, String> page = asBytes("limit=100");
        assertThat(page).hasSize(100);
        assertThat(there).containsAllEntriesOf(page);
    }

    private static Map<String, String> asBytes(String options) {
        Map<String, String> found = new TreeMap<>();
        for (Object record : template()
                .requestBody(
                        "isogeo-user:search?rawPayload=true&include=contacts,links&" + options, null, List.class)) {
            found.put(id((byte[]) record), new String((byte[]) record, UTF_8));
        }
        return found;
    }

    @Test
    @Calls({})
    void aConsumerDeliversTheBytesOfEachRecord() throws Exception {
        Map<String, String> found = new ConcurrentSkipListMap<>();
        route(routes -> routes.from(
                        "isogeo-user:search?stateId=bytes&rawPayload=true&include=contacts,links&initialDelay=0"
                                + "&stateDirectory=" + folder)
                .routeId("bytes")
                .process(exchange -> {
                    byte[] record = exchange.getMessage().getBody(byte[].class);
                    assertThat(id(record)).isEqualTo(exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID));
                    found.put(id(record), new String(record, UTF_8));
                }));
        await().until(() -> found.size() == SANDBOX.get().records());
        stop("bytes");
        Set<String> attributes = Set.of("_modified", "title", "contacts", "links");
        for (Map.Entry<String, String> record : recordsByRaw().entrySet()) {
            JsonNode there = ModelJson.mapper().readTree(record.getValue());
            JsonNode delivered = ModelJson.mapper().readTree(found.get(record.getKey()));
            assertThat(attributes)
                    .allSatisfy(name -> assertThat(delivered.get(name)).isEqualTo(there.get(name)));
        }
    }
}
