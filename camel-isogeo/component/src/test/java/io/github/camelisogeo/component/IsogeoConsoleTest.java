package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.console.DevConsole;
import org.junit.jupiter.api.Test;

/** The console shows whom a component calls, as whom, and how old its token is, and no secret. */
class IsogeoConsoleTest extends OperatorsTestSupport {

    private Map<?, ?> account() {
        IsogeoConsole console = new IsogeoConsole();
        console.setCamelContext(context);
        Map<?, ?> shown = (Map<?, ?>) console.call(DevConsole.MediaType.JSON);
        String text = shown.toString() + console.call(DevConsole.MediaType.TEXT);
        assertThat(text)
                .doesNotContain(sandbox.get().clientSecret(), sandbox.get().clientId());
        return (Map<?, ?>) ((List<?>) shown.get("accounts")).get(0);
    }

    @Test
    void theAccountIsShownBeforeAndAfterItsFirstCall() {
        IsogeoComponent component = component();
        component.setMaxRequestsPerSecond(50.0);
        context.addComponent("isogeo", component);
        context.start();
        assertThat(account().get("connected")).isEqualTo(false);
        assertThat(account().get("tokenAge")).isNull();
        assertEffective(account());

        context.createProducerTemplate().requestBody("isogeo:search?limit=1", (Object) null);

        Map<?, ?> account = account();
        assertThat(account.get("component")).isEqualTo("isogeo");
        assertThat(account.get("connected")).isEqualTo(true);
        assertThat(account.get("apiUrl")).asString().startsWith(sandbox.url());
        assertThat(account.get("clientId")).asString().endsWith("...");
        assertThat(account.get("maxRequestsPerSecond")).isEqualTo(50.0);
        assertThat((Long) account.get("tokenAge")).isBetween(0L, 60L);
        assertThat((Long) account.get("tokenExpiresIn")).isPositive();
        assertEffective(account);
    }

    /** What nobody set is shown as it is, too. */
    private void assertEffective(Map<?, ?> account) {
        assertThat(account.get("platform")).isEqualTo("custom");
        assertThat(account.get("identityUrl")).asString().startsWith(sandbox.url());
        assertThat(account.get("tokenUrl")).asString().startsWith(sandbox.url()).endsWith("/oauth/token");
        assertThat(account.get("grantType")).isEqualTo("clientCredentials");
        assertThat(account.get("maxConnections")).isEqualTo(10);
        assertThat(account.get("connectTimeout")).isEqualTo("15s");
        assertThat(account.get("readTimeout")).isEqualTo("45s");
        assertThat(account.get("callTimeout")).isEqualTo("10m");
        assertThat(account.get("lang")).isEqualTo("fr");
        assertThat(account.get("pageSize")).isEqualTo(100);
    }

    @Test
    void whatIsWrongIsSaid() {
        IsogeoComponent component = component();
        component.setMaxConnections(0);
        context.addComponent("isogeo", component);
        context.start();
        assertThat(account().get("error")).asString().contains("maxConnections is 0");
    }
}
