package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

/** The ratios mean something only as long as all modes ask for the same. */
class SameRequestsTest {

    @Test
    void allModesAskForTheSamePages() throws IOException, InterruptedException {
        List<String> first = requests(Mode.DRAIN);

        assertThat(first).hasSize(2).allMatch(line -> line.contains("_include=") && line.contains("_limit=100"));
        assertThat(requests(Mode.TYPED)).isEqualTo(first);
        assertThat(requests(Mode.JSON)).isEqualTo(first);
    }

    /** Two pages, one connection; of each request its target, the query in alphabetical order. */
    private static List<String> requests(Mode mode) throws IOException, InterruptedException {
        try (MockWebServer server = MockServers.create()) {
            server.start();
            server.enqueue(json("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
            server.enqueue(json(page(0)));
            server.enqueue(json(page(100)));
            Target target = new Target(server.url("/"), 1, "all", "id", "secret");
            try (SearchReading reading = mode.open(target)) {
                assertThat(reading.read(() -> {})).isEqualTo(101);
            }
            server.takeRequest();
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String[] asked = server.takeRequest().getTarget().split("\\?");
                seen.add(asked[0] + "?"
                        + String.join(
                                "&", Arrays.stream(asked[1].split("&")).sorted().toList()));
            }
            return seen;
        }
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private static String page(int offset) {
        List<String> results = new ArrayList<>();
        for (int i = offset; i < Math.min(101, offset + 100); i++) {
            results.add("{\"_id\":\"%032x\",\"title\":\"t\"}".formatted(i));
        }
        return "{\"total\":101,\"limit\":100,\"offset\":" + offset + ",\"results\":[" + String.join(",", results)
                + "]}";
    }
}
