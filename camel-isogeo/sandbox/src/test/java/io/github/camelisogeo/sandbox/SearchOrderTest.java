package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchOrderTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    /** All time stamps of the demonstration catalogue have the same format, so they can be sorted as texts. */
    @ParameterizedTest
    @ValueSource(strings = {"_created", "_modified", "created", "modified"})
    void ordersByDateAndPutsTheMissingLast(String key) {
        List<JsonNode> ascending = user.whole("ob", key, "od", "asc");
        List<JsonNode> descending = user.whole("ob", key, "od", "desc");

        assertThat(dates(ascending, key)).isSorted();
        assertThat(dates(descending, key)).isSortedAccordingTo(Comparator.reverseOrder());
        int dated = dates(ascending, key).size();
        assertThat(ascending.subList(dated, ascending.size())).noneMatch(record -> record.has(key));
        assertThat(descending.subList(dated, descending.size())).noneMatch(record -> record.has(key));
        assertThat(ascending).containsExactlyInAnyOrderElementsOf(descending);
    }

    private static List<String> dates(List<JsonNode> records, String key) {
        return records.stream()
                .filter(record -> record.has(key))
                .map(record -> record.path(key).asText())
                .toList();
    }

    @Test
    void beginsWithTheNewestByDefault() {
        assertThat(user.whole()).isEqualTo(user.whole("ob", "_created", "od", "desc"));
        assertThat(user.whole("ob", "_created")).isEqualTo(user.whole());
    }

    @Test
    void ordersTitlesWithoutCaseAndAccents() {
        List<String> data = TestRecords.list(
                TestRecords.record(1, "zone"),
                TestRecords.record(2, "Étang"),
                TestRecords.record(3, "eau"),
                TestRecords.record(4, "Forêt"),
                TestRecords.record(6, "etang"),
                TestRecords.record(5, "ETANG"));
        try (IsogeoSandbox own = IsogeoSandbox.builder().records(data).start()) {
            assertThat(Api.user(own).whole("ob", "title", "od", "asc"))
                    .extracting(record -> Integer.parseInt(record.path("_id").asText(), 16))
                    .containsExactly(3, 2, 5, 6, 4, 1);
        }
    }

    @Test
    void comparesStampsOfAnyShapeAsInstants() {
        List<String> data = TestRecords.list(
                TestRecords.record(1, "a").put("_modified", "2020-05-01T10:00:00.5+00:00"),
                TestRecords.record(2, "b").put("_modified", "2020-05-01T10:00:00.0000001+00:00"),
                TestRecords.record(3, "c").put("_modified", "2020-05-01T11:59:59+02:00"),
                TestRecords.record(4, "d").put("_modified", "2020-05-01"),
                TestRecords.record(5, "e").put("_modified", "2020-05-01T10:00:00.0000002Z"),
                TestRecords.record(6, "f").put("_modified", "the other day"));
        try (IsogeoSandbox own = IsogeoSandbox.builder().records(data).start()) {
            assertThat(Api.user(own).whole("ob", "_modified"))
                    .extracting(record -> Integer.parseInt(record.path("_id").asText(), 16))
                    .containsExactly(1, 5, 2, 3, 4, 6);
        }
    }
}
