package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.SignInCommand;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A user consents in a browser, and from then on a route acts for that user. */
@Timeout(120)
class UserGrantsTest extends OperatorsTestSupport {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newHttpClient();
    private final List<String> stored = new CopyOnWriteArrayList<>();

    /** Opens the consent page and allows what it asks. Returns where the browser is sent. */
    private URI consent(URI page) throws Exception {
        String html = browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher ticket = TICKET.matcher(html);
        assertThat(ticket.find()).as(html).isTrue();
        HttpResponse<String> decided = browser.send(
                HttpRequest.newBuilder(URI.create(sandbox.url()).resolve("/oauth/authorize"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("ticket=" + ticket.group(1) + "&decision=allow"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return URI.create(decided.headers().firstValue("Location").orElseThrow());
    }

    private Exchange account(IsogeoComponent component) {
        component.setRefreshTokenListener(stored::add);
        context.addComponent("isogeo", component);
        context.start();
        return context.createProducerTemplate().request("isogeo:account", exchange -> {});
    }

    @Test
    void theCommandGetsARefreshTokenThatARouteUses() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                SignInCommand.class.getName(),
                "--identity-url",
                sandbox.url(),
                "--client-id",
                sandbox.get().userClientId(),
                "--redirect-uri",
                "http://127.0.0.1:0/callback");
        builder.environment().put("ISOGEO_CLIENT_SECRET", sandbox.get().userClientSecret());
        Process command = builder.start();
        String refreshToken;
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(command.getErrorStream(), StandardCharsets.UTF_8));
                BufferedReader shown =
                        new BufferedReader(new InputStreamReader(command.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.startsWith("http")) {
                line = said.readLine();
            }
            assertThat(line).contains("code_challenge_method=S256").contains("state=");
            URI redirect = consent(URI.create(line));
            HttpResponse<String> answered =
                    browser.send(HttpRequest.newBuilder(redirect).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answered.body()).contains("You are signed in");
            refreshToken = shown.readLine();
            assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(command.exitValue()).isZero();
        } finally {
            command.destroyForcibly();
        }

        IsogeoComponent component = userComponent();
        component.setRefreshToken(refreshToken);
        assertThat(account(component).getException()).isNull();
        assertThat(stored).hasSize(1).doesNotContain(refreshToken);
    }

    @Test
    void aRouteExchangesACode() throws Exception {
        String redirectUri = "http://127.0.0.1:8765/callback";
        URI redirect = consent(URI.create(sandbox.url() + "/oauth/authorize?response_type=code&client_id="
                + sandbox.get().userClientId() + "&redirect_uri="
                + URLEncoder.encode(redirectUri, StandardCharsets.UTF_8)));
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(redirect.toString());
        assertThat(code.find()).isTrue();

        IsogeoComponent component = userComponent();
        component.setGrantType(GrantType.AUTHORIZATION_CODE);
        component.setRedirectUri(redirectUri);
        component.setAuthorizationCode(code.group(1));
        assertThat(account(component).getException()).isNull();
        assertThat(stored).hasSize(1);
    }
}
