package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.PropertiesFunction;
import org.apache.camel.support.DefaultContextReloadStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Credentials may come from Camel's vaults, which are functions of properties. */
class VaultsTest extends OperatorsTestSupport {

    private final Map<String, String> vault = new ConcurrentHashMap<>();
    private final Main main = new Main();

    private final class VaultFunction implements PropertiesFunction {

        @Override
        public String getName() {
            return "vault";
        }

        @Override
        public String apply(String remainder) {
            return vault.get(remainder);
        }
    }

    @AfterEach
    void stop() {
        main.stop();
    }

    private void start(String... options) {
        main.setDefaultPropertyPlaceholderLocation("false");
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void beforeInitialize(BaseMainSupport started) {
                started.getCamelContext().getPropertiesComponent().addPropertiesFunction(new VaultFunction());
            }
        });
        main.addInitialProperty("camel.component.isogeo.identity-url", sandbox.url());
        for (int i = 0; i < options.length; i += 2) {
            main.addInitialProperty("camel.component.isogeo." + options[i], options[i + 1]);
        }
        main.configure().addRoutesBuilder(new org.apache.camel.builder.RouteBuilder() {
            @Override
            public void configure() {
                from("direct:search").to("isogeo:search?limit=1");
            }
        });
        main.start();
    }

    private Exchange search() {
        return main.getCamelContext().createProducerTemplate().request("direct:search", exchange -> {});
    }

    @Test
    void theApplicationMayComeFromAVault() {
        vault.put("isogeo/id", sandbox.get().clientId());
        vault.put("isogeo/secret", sandbox.get().clientSecret());
        start("client-id", "{{vault:isogeo/id}}", "client-secret", "{{vault:isogeo/secret}}");
        assertThat(search().getException()).isNull();
    }

    @Test
    void theUserMayComeFromAVault() {
        vault.put("user", sandbox.get().user());
        vault.put("password", sandbox.get().password());
        start(
                "client-id",
                sandbox.get().userClientId(),
                "client-secret",
                sandbox.get().userClientSecret(),
                "username",
                "{{vault:user}}",
                "password",
                "{{vault:password}}");
        assertThat(search().getException()).isNull();
    }

    @Test
    void theRefreshTokenMayComeFromAVault() throws Exception {
        vault.put("refresh", refreshToken());
        start(
                "client-id",
                sandbox.get().userClientId(),
                "client-secret",
                sandbox.get().userClientSecret(),
                "refresh-token",
                "{{vault:refresh}}");
        assertThat(search().getException()).isNull();
    }

    private static String refreshToken() throws Exception {
        String application = sandbox.get().userClientId() + ":" + sandbox.get().userClientSecret();
        String form = "grant_type=password&username="
                + URLEncoder.encode(sandbox.get().user(), StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(sandbox.get().password(), StandardCharsets.UTF_8);
        String answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.url() + "/oauth/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(application.getBytes(StandardCharsets.UTF_8)))
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(answer).path("refresh_token").asText();
    }

    /** As the documentation says: a rotated secret needs a new start of the component. */
    @Test
    void aReloadOfTheContextKeepsTheOptionsOfTheComponent() {
        vault.put("isogeo/secret", "outdated");
        start("client-id", sandbox.get().clientId(), "client-secret", "{{vault:isogeo/secret}}");
        assertThat(search().getException()).isInstanceOf(IsogeoUnauthorizedException.class);
        vault.put("isogeo/secret", sandbox.get().clientSecret());
        DefaultContextReloadStrategy reload = new DefaultContextReloadStrategy();
        reload.setCamelContext(main.getCamelContext());
        reload.onReload("the vault");
        assertThat(reload.getLastError()).isNull();
        assertThat(search().getException()).isInstanceOf(IsogeoUnauthorizedException.class);

        IsogeoComponent component = main.getCamelContext().getComponent("isogeo", IsogeoComponent.class);
        component.stop();
        component.setClientSecret(main.getCamelContext().resolvePropertyPlaceholders("{{vault:isogeo/secret}}"));
        component.start();
        reload.onReload("the operator");
        assertThat(search().getException()).isNull();
    }
}
