package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StampsTest {

    /** A client that polls by the last seen time stamp would miss a write with an earlier one. */
    @Test
    void comeAfterThoseOfTheDataEvenWhenTheyLieInTheFuture() {
        List<String> data = TestRecords.list(
                TestRecords.record(1, "one").put("_modified", "2190-01-01T00:00:00.9999999+00:00"),
                TestRecords.record(2, "two"));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            Api user = Api.user(sandbox);
            String path = "/resources/" + TestRecords.id(2);

            assertThat(modified(user, path)).isEqualTo("2190-01-01T00:00:01.0000000+00:00");
            assertThat(modified(user, path)).isEqualTo("2190-01-01T00:00:01.0000001+00:00");
            assertThat(user.get(path).json().path("_created").asText()).startsWith("2020-01-01");
        }
    }

    private static String modified(Api user, String path) {
        return user.sendJson("PATCH", path, "{\"abstract\": \"x\"}")
                .json()
                .path("_modified")
                .asText();
    }
}
