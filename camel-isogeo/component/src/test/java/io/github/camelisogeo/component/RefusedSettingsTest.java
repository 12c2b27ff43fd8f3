package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of the network that could never work are refused when an endpoint is made, and named. */
class RefusedSettingsTest extends FakeApiTestSupport {

    private IsogeoComponent component() {
        return context.getComponent("isogeo", IsogeoComponent.class);
    }

    private void set(String name, String value) {
        component().getComponentPropertyConfigurer().configure(context, component(), name, value, true);
    }

    @ParameterizedTest
    @CsvSource({
        "connectTimeout,0",
        "connectTimeout,abc",
        "connectTimeout,-1s",
        "readTimeout,0",
        "readTimeout,abc",
        "readTimeout,-1s",
        "retryDelay,0",
        "retryDelay,-1s",
        "keepAlive,0",
        "keepAlive,abc",
        "keepAlive,-4s",
        "maxAnswerSize,0",
        "maxAnswerSize,-1",
        "maxRetries,-1",
        "maxConnections,0",
        "userAgent,harvesté",
        "proxyPort,0",
        "proxyPort,70000"
    })
    void isRefusedByName(String name, String value) {
        if (name.equals("proxyPort")) {
            component().setProxyHost("proxy.example.org");
        }
        set(name, value);
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
        assertThat(api.tokens()).isEmpty();
    }

    @Test
    void aUserAgentOfTwoLinesIsRefused() {
        component().setUserAgent("harvester\r\nX-Evil: 1");
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("userAgent");
    }

    @Test
    void optionsOfCallsAreCheckedBesideAReadyClientToo() {
        try (IsogeoClient ready = IsogeoClient.builder()
                .apiUrl(api.url())
                .clientId("a")
                .clientSecret("b")
                .build()) {
            component().setClient(ready);
            component().setPrefetch(0);
            assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                    .rootCause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("prefetch is 0");
        }
    }
}
