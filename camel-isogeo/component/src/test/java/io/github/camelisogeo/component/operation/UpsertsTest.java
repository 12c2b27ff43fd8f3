package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.PlannedRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Upserts: an object is created, then left alone, then changed. */
class UpsertsTest extends OperationsTestSupport {

    private static final String OUTCOME = "CamelIsogeoUpsert";

    @Test
    @Calls("catalog.upsert")
    void catalog() {
        upserts("catalog.upsert", Map.of("name", "Upsert", "code", "a"), Map.of("code", "b"));
    }

    @Test
    @Calls("contact.upsert")
    void contact() {
        upserts("contact.upsert", Map.of("name", "Upsert", "organization", "IGN"), Map.of("city", "Brest"));
        Contact there = user("contact.upsert")
                .with("workgroupId", workgroup)
                .body(Map.of("name", "Upsert"))
                .gives(Contact.class);
        assertThat(there.organization()).isEqualTo("IGN");
        assertThat(there.city()).isEqualTo("Brest");
    }

    @Test
    @Calls("license.upsert")
    void license() {
        upserts("license.upsert", Map.of("name", "Upsert", "content", "a"), Map.of("content", "b"));
    }

    @Test
    @Calls("specification.upsert")
    void specification() {
        upserts(
                "specification.upsert",
                Map.of("name", "Upsert", "published", "2018-06-04"),
                Map.of("link", "https://example.org"));
    }

    @Test
    @Calls("datasource.upsert")
    void datasource() {
        upserts("datasource.upsert", Map.of("name", "Upsert", "location", "/data/upsert"), Map.of("name", "Other"));
    }

    @Test
    @Calls("format.upsert")
    void format() {
        upserts("format.upsert", Map.of("code", "upsert", "name", "a", "type", "dataset"), Map.of("name", "b"));
    }

    @Test
    @Calls("keyword.upsert")
    void keyword() {
        Map<String, Object> body = Map.of("text", "mot de l'upsert");
        assertThat(outcome("keyword.upsert", body)).isEqualTo("created");
        assertThat(outcome("keyword.upsert", body)).isEqualTo("unchanged");
    }

    @Test
    @Calls("metadata.upsert")
    void metadata() {
        for (String key : List.of("path", "name")) {
            Map<String, Object> body = Map.of(
                    "title", "Upsert", "type", "vectorDataset", key, "/data/an upsert by " + key, "scale", 25000);
            Map<String, Object> changed = changed(body, Map.of("abstract", "Des chemins"));
            assertThat(keyed(key, body)).isEqualTo("created");
            assertThat(keyed(key, body)).isEqualTo("unchanged");
            List<PlannedRequest> planned = user("metadata.upsert")
                    .with("workgroupId", workgroup)
                    .with("key", key)
                    .with("dryRun", true)
                    .body(changed)
                    .givesAll(PlannedRequest.class);
            assertThat(planned).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("PATCH");
                assertThat(request.body()).isEqualTo("{\"abstract\":\"Des chemins\"}");
            });
            assertThat(keyed(key, changed)).isEqualTo("updated");
        }
    }

    @Test
    @Calls({"metadata.upsert", "metadata.create"})
    void recordIsFoundByItsIdentifierWithoutAWorkgroup() {
        Metadata there = record(MetadataType.RESOURCE);
        assertThat(user("metadata.upsert")
                        .body(there.toBuilder().title("Autre").build())
                        .givesHeader(OUTCOME))
                .isEqualTo("updated");
        assertThat(record(there.id()).title()).isEqualTo("Autre");
    }

    @Test
    @Calls("metadata.create")
    void severalMatchesAreRefusedByName() {
        for (int i = 0; i < 2; i++) {
            user("metadata.create")
                    .with("workgroupId", workgroup)
                    .body(Map.of("title", "Double", "type", "resource", "name", "double"))
                    .gives(Metadata.class);
        }
        IsogeoAmbiguousException refused = user("metadata.upsert")
                .with("workgroupId", workgroup)
                .with("key", "name")
                .body(Map.of("title", "Double", "type", "resource", "name", "double"))
                .fails(IsogeoAmbiguousException.class);
        assertThat(refused.matches()).hasSize(2).allMatch(id -> refused.getMessage()
                .contains(id));
    }

    @Test
    @Calls({})
    void whatIsMissingIsNamed() {
        refused(Map.of(), Map.of("title", "t"), "key");
        refused(Map.of("key", "name"), Map.of("title", "t", "name", "n"), "workgroupId");
        refused(Map.of("key", "name", "workgroupId", workgroup), Map.of("title", "t"), "body.name");
        refused(
                Map.of("workgroupId", workgroup),
                Map.of("title", "t", "_id", "00000000000000000000000000000042"),
                "key=path or key=name");
    }

    private void refused(Map<String, Object> parameters, Map<String, Object> body, String named) {
        OperationCall call = user("metadata.upsert").body(body);
        parameters.forEach(call::with);
        assertThat(call.fails(IllegalArgumentException.class)).hasMessageContaining(named);
    }

    private void upserts(String operation, Map<String, Object> body, Map<String, Object> change) {
        assertThat(outcome(operation, body)).isEqualTo("created");
        assertThat(outcome(operation, body)).isEqualTo("unchanged");
        assertThat(outcome(operation, changed(body, change))).isEqualTo("updated");
        assertThat(outcome(operation, changed(body, change))).isEqualTo("unchanged");
    }

    private static Map<String, Object> changed(Map<String, Object> body, Map<String, Object> change) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.putAll(change);
        return changed;
    }

    private Object outcome(String operation, Map<String, Object> body) {
        return user(operation).with("workgroupId", workgroup).body(body).givesHeader(OUTCOME);
    }

    private Object keyed(String key, Map<String, Object> body) {
        return user("metadata.upsert")
                .with("workgroupId", workgroup)
                .with("key", key)
                .body(body)
                .givesHeader(OUTCOME);
    }
}
