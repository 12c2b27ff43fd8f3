package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "readTimeout,0",
        "keepAlive,0",
        "maxAnswerSize,0",
        "maxAnswerSize,-1",
        "maxRetries,-1",
        "maxConnections,0",
        "maxRequestsPerSecond,0",
        "apiUrl,nonsense",
        "identityUrl,ftp://id.example.org",
        "scanUrl,www.example.org",
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

    /** Camel's own converter reads most of these as 0, and says nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "-1s",
                "-4",
                "5x",
                "1h30",
                "2h30",
                "1.5s",
                "10 s",
                "1m x",
                "5s5",
                "PT-5S",
                "",
                "s",
                "999999999999d"
            })
    void whatIsNoDurationIsRefusedByName(String text) {
        for (String name :
                List.of("connectTimeout", "readTimeout", "retryDelay", "keepAlive", "callTimeout", "maxRetryDelay")) {
            assertThatThrownBy(() -> set(name, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name + " is '" + text + "', which is not a duration");
        }
        for (String name : List.of("callTimeout", "maxRetryDelay", "delay", "initialDelay", "reconcileEvery")) {
            assertThatThrownBy(() -> context.getEndpoint("isogeo:search?" + name + "=" + text))
                    .rootCause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name + " is '" + text + "', which is not a duration");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "250,250",
        "500ms,500",
        "15s,15000",
        "15S,15000",
        "1H30M,5400000",
        "1m,60000",
        "1h30m,5400000",
        "1d,86400000",
        "1m1s1ms,61001",
        "PT15S,15000"
    })
    void durationsAreReadInEveryForm(String text, long milliseconds) {
        set("connectTimeout", text);
        assertThat(component().getConnectTimeout()).hasMillis(milliseconds);
        IsogeoEndpoint endpoint = context.getEndpoint("isogeo:search?callTimeout=" + text, IsogeoEndpoint.class);
        assertThat(endpoint.getConfiguration().getCallTimeout()).hasMillis(milliseconds);
    }

    @Test
    void aUserAgentOfTwoLinesIsRefused() {
        component().setUserAgent("harvester\r\nX-Evil: 1");
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("userAgent");
    }

    @ParameterizedTest
    @CsvSource({
        "proxyPort,3128,proxyHost is missing: proxyPort is set",
        "proxyHost,proxy.example.org,proxyPort is missing: proxyHost is set"
    })
    void whatNeedsAnotherOptionSaysWhich(String name, String value, String message) {
        set(name, value);
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void optionsOfCallsAreCheckedBesideAReadyClientToo() {
        try (IsogeoClient ready = IsogeoClient.builder()
                .apiUrl(api.url())
                .clientId("a")
                .clientSecret("b")
                .build()) {
            component().setClient(ready);
            component().getConfiguration().setPrefetch(0);
            assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata"))
                    .rootCause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("prefetch is 0");
        }
    }
}
