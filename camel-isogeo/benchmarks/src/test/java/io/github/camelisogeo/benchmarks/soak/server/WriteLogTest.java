package io.github.camelisogeo.benchmarks.soak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteLogTest {

    private final List<String> violations = new ArrayList<>();
    private final WriteLog log = new WriteLog(violations::add);

    private void receive(String method, String body) {
        log.received(new HttpRequest(method, "/resources/1?_lang=fr", Map.of(), Catalogue.bytes(body)));
    }

    @Test
    void tellsOfAPostThatCameTwice() {
        receive("POST", "{\"title\":\"soak-1\"}");
        receive("POST", "{\"title\":\"soak-2\"}");
        assertThat(violations).isEmpty();

        receive("POST", "{\"title\":\"soak-1\"}");
        assertThat(violations).containsExactly("POST /resources/1 (soak-1) came 2 times");
    }

    @Test
    void whatDoesNoMoreThanOnceMayComeTwice() {
        receive("PUT", "{\"name\":\"soak-1\"}");
        receive("PUT", "{\"name\":\"soak-1\"}");
        receive("DELETE", "");
        receive("DELETE", "");

        assertThat(violations).isEmpty();
        assertThat(log.has("soak-1")).isTrue();
        assertThat(log.has("1")).isTrue();
        assertThat(log.has("2")).isFalse();
    }
}
