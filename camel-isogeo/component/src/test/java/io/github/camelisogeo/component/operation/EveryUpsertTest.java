package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.component.operation.SentRequests.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all upserts: what they send, how they find an object, and what they refuse. */
class EveryUpsertTest extends OperationsTestSupport {

    private static final String OUTCOME = "CamelIsogeoUpsert";

    private static final List<Upserted> ALL = List.of(
            new Upserted("catalog", "", "name", Map.of("name", "Every", "code", "a"), Map.of("code", "b")),
            new Upserted("contact", "name", "name", Map.of("name", "Every", "city", "Brest"), Map.of("city", "Vannes")),
            new Upserted(
                    "contact",
                    "email",
                    "email",
                    Map.of("name", "Every", "email", "every@example.org"),
                    Map.of("name", "Each")),
            new Upserted(
                    "datasource",
                    "location",
                    "location",
                    Map.of("name", "Every", "location", "/data/every"),
                    Map.of("name", "Each")),
            new Upserted(
                    "datasource",
                    "name",
                    "name",
                    Map.of("name", "Every", "location", "/data/every"),
                    Map.of("location", "/data/each")),
            new Upserted(
                    "format",
                    "",
                    "code",
                    Map.of("code", "every", "name", "Every", "type", "dataset"),
                    Map.of("name", "Each")),
            new Upserted("keyword", "", "text", Map.of("text", "chaque mot"), Map.of()),
            new Upserted("license", "", "name", Map.of("name", "Every", "content", "a"), Map.of("content", "b")),
            new Upserted(
                    "metadata",
                    "name",
                    "name",
                    Map.of("title", "Every", "type", "resource", "name", "every"),
                    Map.of("title", "Each")),
            new Upserted(
                    "metadata",
                    "path",
                    "path",
                    Map.of("title", "Every", "type", "vectorDataset", "path", "/data/every"),
                    Map.of("title", "Each")),
            new Upserted(
                    "specification",
                    "",
                    "name",
                    Map.of("name", "Every", "published", "2018-06-04"),
                    Map.of("link", "https://example.org")));

    /**
     * An upsert, as it is tried.
     *
     * @param option the option {@code key}, or an empty text if the operation has none
     * @param key the attribute by which an object is found
     * @param change what differs later, without the key
     */
    record Upserted(String entity, String option, String key, Map<String, Object> body, Map<String, Object> change) {

        Map<String, Object> changed() {
            return with(body, change);
        }

        @Override
        public String toString() {
            return entity + " by " + key;
        }
    }

    static Stream<Upserted> all() {
        return ALL.stream();
    }

    static Stream<Upserted> withIdentifier() {
        return ALL.stream().filter(one -> !List.of("keyword", "format").contains(one.entity));
    }

    private static Map<String, Object> with(Map<String, Object> body, Map<String, Object> further) {
        Map<String, Object> all = new HashMap<>(body);
        all.putAll(further);
        return all;
    }

    private OperationCall upsert(Upserted one, Object body) {
        OperationCall call =
                user(one.entity + ".upsert").with("workgroupId", workgroup).body(body);
        return one.option.isEmpty() ? call : call.with("key", one.option);
    }

    private static JsonNode json(String text) throws Exception {
        return ModelJson.mapper().readTree(text);
    }

    @Test
    @Calls({})
    void areAllHere() {
        assertThat(ALL.stream().map(Upserted::entity).distinct())
                .containsExactlyInAnyOrderElementsOf(Entities.operations().all().stream()
                        .filter(operation -> operation.name().equals("upsert"))
                        .map(OperationDescriptor::entity)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    @Calls({})
    void sendsNothingIfNothingDiffers(Upserted one) throws Exception {
        int before = SENT.count();
        assertThat(upsert(one, one.body).givesHeader(OUTCOME)).isEqualTo("created");
        assertThat(SENT.writesAfter(before)).extracting(Sent::method).containsExactly("POST");
        int created = SENT.count();
        assertThat(upsert(one, one.body).givesHeader(OUTCOME)).isEqualTo("unchanged");
        assertThat(SENT.writesAfter(created)).isEmpty();
        if (one.change.isEmpty()) {
            return;
        }
        assertThat(upsert(one, one.changed()).givesHeader(OUTCOME)).isEqualTo("updated");
        Sent written = SENT.writesAfter(created).get(0);
        assertThat(SENT.writesAfter(created)).hasSize(1);
        if (written.method().equals("PATCH")) {
            assertThat(json(written.body())).isEqualTo(ModelJson.mapper().valueToTree(one.change));
        } else {
            assertThat(written.method()).isEqualTo("PUT");
        }
        assertThat(upsert(one, one.changed()).givesHeader(OUTCOME)).isEqualTo("unchanged");
    }

    @ParameterizedTest
    @MethodSource("withIdentifier")
    @Calls({})
    void findsAnObjectByItsIdentifierFirst(Upserted one) {
        JsonNode made = ModelJson.mapper().valueToTree(upsert(one, one.body).gives(Model.class));
        String id = made.get("_id").asText();
        Map<String, Object> renamed = with(one.body, Map.of("_id", id, one.key, one.body.get(one.key) + "-again"));
        assertThat(upsert(one, renamed).givesHeader(OUTCOME)).isEqualTo("updated");
        JsonNode same = ModelJson.mapper().valueToTree(upsert(one, renamed).gives(Model.class));
        assertThat(same.get("_id").asText()).isEqualTo(id);
        assertThat(same.get(one.key).asText()).endsWith("-again");
        assertThat(upsert(one, one.body).givesHeader(OUTCOME))
                .as("the key is free again")
                .isEqualTo("created");
    }

    @ParameterizedTest
    @MethodSource("withIdentifier")
    @Calls({})
    void refusesToChooseAmongSeveral(Upserted one) {
        for (int i = 0; i < 2; i++) {
            OperationCall create =
                    user(one.entity + ".create").with("workgroupId", workgroup).body(one.body);
            (one.entity.equals("metadata") ? create : create.with("checkExists", "none")).gives(Model.class);
        }
        int before = SENT.count();
        IsogeoAmbiguousException refused = upsert(one, one.changed()).fails(IsogeoAmbiguousException.class);
        assertThat(refused)
                .hasMessageContaining(one.entity + ".upsert")
                .hasMessageContaining("the " + one.key + " '" + one.body.get(one.key) + "'");
        assertThat(refused.matches()).hasSize(2).allSatisfy(id -> assertThat(refused)
                .hasMessageContaining(id));
        assertThat(SENT.writesAfter(before)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @Calls({})
    void refusesABodyWithoutTheKey(Upserted one) {
        int before = SENT.count();
        Map<String, Object> body = new HashMap<>(one.changed());
        body.remove(one.key);
        assertThat(upsert(one, body).fails(IllegalArgumentException.class))
                .hasMessageContaining(one.entity + ".upsert")
                .hasMessageContaining("body." + one.key);
        assertThat(upsert(one, with(one.body, Map.of(one.key, " "))).fails(IllegalArgumentException.class))
                .hasMessageContaining("body." + one.key);
        assertThat(SENT.writesAfter(before)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @Calls({})
    void refusesAKeyThatItDoesNotHave(Upserted one) {
        int before = SENT.count();
        String message = refusal(one.entity + "?operation=upsert&key=nonsense");
        if (one.option.isEmpty()) {
            assertThat(message).contains("option 'key' is not supported by " + one.entity + ".upsert");
        } else {
            String byHeader = user(one.entity + ".upsert")
                    .with("workgroupId", workgroup)
                    .with("key", "nonsense")
                    .body(one.body)
                    .fails(IllegalArgumentException.class)
                    .getMessage();
            assertThat(List.of(message, byHeader))
                    .allSatisfy(refused -> assertThat(refused).contains("key", "'nonsense'", one.option));
        }
        assertThat(SENT.after(before)).isEmpty();
    }
}
