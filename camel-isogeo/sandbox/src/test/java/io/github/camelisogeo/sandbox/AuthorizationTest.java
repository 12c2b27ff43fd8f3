package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which a user allows access to an application, and the exchange of the code for a token. */
class AuthorizationTest {

    private static final String BACK = "http://localhost:9/back?from=here";
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rfc-0123456789";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(
            IsogeoSandbox.builder().records(3).userClientId("user app").userClientSecret("s3cret"));

    private Api anybody;
    private JsonNode confidential;
    private JsonNode open;

    @BeforeEach
    void start() {
        anybody = Api.anonymous(sandbox.get());
        open = register(
                "{\"name\": \"<b>Open</b>\", \"type\": \"user\", \"redirect_uris\": [\"https://a.example/back\"]}");
        confidential = register("{\"name\": \"Two places\", \"type\": \"user\","
                + " \"redirect_uris\": [\"https://a.example/one\", \"https://a.example/two\"]}");
    }

    private JsonNode register(String application) {
        Api.Answer tokens = anybody.loginAs(
                "user app",
                "s3cret",
                "grant_type",
                "password",
                "username",
                sandbox.get().user(),
                "password",
                sandbox.get().password());
        return Api.anonymous(sandbox.get())
                .with(tokens.json().path("access_token").asText())
                .sendJson("POST", "/applications", application)
                .json();
    }

    private Api.Answer ask(String... query) {
        return anybody.get("/oauth/authorize", query);
    }

    private Api.Answer askForCode() {
        return ask("response_type", "code", "client_id", "user app", "redirect_uri", BACK, "state", "a b&c");
    }

    private Api.Answer decide(Api.Answer page, String decision) {
        assertThat(page.status()).isEqualTo(200);
        Matcher ticket = TICKET.matcher(page.response().body());
        assertThat(ticket.find()).isTrue();
        return anybody.sendForm("POST", "/oauth/authorize", "ticket", ticket.group(1), "decision", decision);
    }

    private static String code(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        Matcher code = Pattern.compile("[?&]code=([0-9a-f]+)").matcher(answer.header("Location"));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private Api.Answer redeem(String code, String redirectUri) {
        return anybody.loginAs(
                "user app", "s3cret", "grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri);
    }

    private static String s256(String verifier) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private int account(Api.Answer tokens) {
        return Api.anonymous(sandbox.get())
                .with(tokens.json().path("access_token").asText())
                .get("/account")
                .status();
    }

    @Test
    void givesTheTokenOfTheUserForACode() {
        Api.Answer allowed = decide(askForCode(), "allow");

        assertThat(allowed.header("Location")).startsWith(BACK + "&code=").endsWith("&state=a+b%26c");
        assertThat(allowed.header("Cache-Control")).isEqualTo("no-store");
        Api.Answer tokens = redeem(code(allowed), BACK);
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.json().path("token_type").asText()).isEqualTo("bearer");
        assertThat(account(tokens)).isEqualTo(200);

        Api.Answer renewed = anybody.loginAs(
                "user app",
                "s3cret",
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.json().path("refresh_token").asText());
        assertThat(account(renewed)).isEqualTo(200);
    }

    @Test
    void takesTheApplicationInTheForm() {
        Api.Answer tokens = anybody.postForm(
                null,
                "grant_type",
                "authorization_code",
                "code",
                code(decide(askForCode(), "allow")),
                "redirect_uri",
                BACK,
                "client_id",
                "user app",
                "client_secret",
                "s3cret");

        assertThat(tokens.status()).isEqualTo(200);
    }

    @Test
    void asksOnAPageThatNeedsNoScriptAndThatNobodyFrames() {
        Api.Answer page =
                ask("response_type", "code", "client_id", open.path("client_id").asText());

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                // Chromium applies it to redirects too.
                .doesNotContain("form-action");
        assertThat(page.response().body())
                .contains("&lt;b&gt;Open&lt;/b&gt;", "https://a.example/back", "value=\"allow\"")
                .doesNotContain("<b>Open", "<script");
    }

    @Test
    void tellsTheApplicationThatTheUserRefused() {
        Api.Answer refused = decide(askForCode(), "refuse");

        assertThat(refused.header("Location")).isEqualTo(BACK + "&error=access_denied&state=a+b%26c");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "code, unknown, http://localhost/",
                "code, -, http://localhost/",
                "code, user app, -",
                "code, user app, /back",
                "code, user app, localhost",
                "code, user app, javascript:alert(1)",
                "code, user app, http://localhost/#part",
                "code, user app, http:opaque",
                "code, user app, http:///none",
                "code, user app, 'http://localhost/\r\nX: y'",
                "code, user app, urn:ietf:wg:oauth:2.0:other",
            })
    void sendsNobodyToAPlaceThatIsWrong(String type, String clientId, String redirectUri) {
        Api.Answer page = redirectUri == null
                ? ask("response_type", type, "client_id", clientId)
                : ask(
                        "response_type",
                        type,
                        "redirect_uri",
                        redirectUri,
                        "client_id",
                        clientId == null ? "" : clientId);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Location")).isEmpty();
        assertThat(page.response().body()).doesNotContain("<button");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/other", "https://a.example/one?x=1", "http://localhost/"})
    void knowsThePlacesThatAnApplicationRegistered(String redirectUri) {
        String id = confidential.path("client_id").asText();

        assertThat(ask("response_type", "code", "client_id", id, "redirect_uri", redirectUri)
                        .status())
                .isEqualTo(400);
        assertThat(ask("response_type", "code", "client_id", id).status()).isEqualTo(400);
        assertThat(ask("response_type", "code", "client_id", id, "redirect_uri", "https://a.example/two")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', invalid_request",
        "response_type=id_token, unsupported_response_type",
        "response_type=code&response_type=code, invalid_request",
        "response_type=code&code_challenge=short, invalid_request",
        "response_type=code&code_challenge_method=S256, invalid_request",
        "response_type=code&code_challenge=0123456789012345678901234567890123456789abc&code_challenge_method=MD5,"
                + " invalid_request",
    })
    void tellsTheApplicationWhatIsWrong(String query, String error) {
        Api.Answer answer = anybody.call(
                "GET", "/oauth/authorize?client_id=user+app&state=x&redirect_uri=http://localhost:9/&" + query);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("http://localhost:9/?error=" + error + "&state=x");
    }

    @Test
    void letsNoGroupApplicationAsk() {
        Api.Answer answer = ask(
                "response_type", "code", "client_id", sandbox.get().clientId(), "redirect_uri", "http://localhost:9/");

        assertThat(answer.header("Location")).isEqualTo("http://localhost:9/?error=unauthorized_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown"})
    void letsOnlyItsOwnPageDecide(String ticket) {
        Api.Answer answer = anybody.sendForm("POST", "/oauth/authorize", "ticket", ticket, "decision", "allow");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
    }

    /** The first use may have been by a thief. */
    @Test
    void takesACodeOnce() {
        String code = code(decide(askForCode(), "allow"));
        Api.Answer tokens = redeem(code, BACK);

        Api.Answer again = redeem(code, BACK);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error()).isEqualTo("invalid_grant");
        assertThat(account(tokens)).isEqualTo(401);
    }

    @Test
    void takesACodeOnlyFromWhomItWasGivenTo() {
        String code = code(decide(askForCode(), "allow"));

        assertThat(redeem(code, "http://localhost:9/other").error()).isEqualTo("invalid_grant");
        assertThat(redeem(code, "").error()).isEqualTo("invalid_grant");
        Api.Answer other = anybody.loginAs(
                confidential.path("client_id").asText(),
                confidential.path("client_secret").asText(),
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                BACK);
        assertThat(other.error()).isEqualTo("invalid_grant");
        assertThat(redeem("unknown", BACK).error()).isEqualTo("invalid_grant");
        Api.Answer wrongSecret = anybody.loginAs(
                "user app", "wrong", "grant_type", "authorization_code", "code", code, "redirect_uri", BACK);
        assertThat(wrongSecret.error()).isEqualTo("invalid_client");
        Api.Answer noSecret = anybody.postForm(
                null, "grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "client_id", "user app");
        assertThat(noSecret.error()).isEqualTo("invalid_client");
        assertThat(redeem(code, BACK).status()).isEqualTo(200);
    }

    @Test
    void forgetsCodesSoon() {
        try (IsogeoSandbox own = IsogeoSandbox.builder().records(1).start()) {
            Api api = Api.anonymous(own);
            Api.Answer page = api.get(
                    "/oauth/authorize", "response_type", "code", "client_id", own.clientId(), "redirect_uri", BACK);
            Matcher ticket = TICKET.matcher(page.response().body());
            assertThat(ticket.find()).isTrue();
            String[] form = {"ticket", ticket.group(1), "decision", "allow"};
            String code = code(api.sendForm("POST", "/oauth/authorize", form));

            own.moveClock(Duration.ofMinutes(6));
            Api.Answer late = api.login("grant_type", "authorization_code", "code", code, "redirect_uri", BACK);
            own.moveClock(Duration.ofMinutes(6));

            assertThat(late.error()).isEqualTo("invalid_grant");
            assertThat(api.sendForm("POST", "/oauth/authorize", form).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S256", "plain", ""})
    void asksForTheVerifierOfAChallenge(String method) throws Exception {
        String challenge = method.equals("S256") ? s256(VERIFIER) : VERIFIER;
        String id = open.path("client_id").asText();
        String[] query = {
            "response_type", "code", "client_id", id, "code_challenge", challenge, "code_challenge_method", method
        };
        String code = code(decide(ask(query), "allow"));

        assertThat(redeemOpen(id, code, "").error()).isEqualTo("invalid_grant");
        assertThat(redeemOpen(id, code, "x" + VERIFIER).error()).isEqualTo("invalid_grant");
        Api.Answer tokens = redeemOpen(id, code, VERIFIER);
        assertThat(account(tokens)).isEqualTo(200);
        Api.Answer renewed = anybody.postForm(
                null,
                "client_id",
                id,
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.json().path("refresh_token").asText());
        assertThat(account(renewed)).isEqualTo(200);
    }

    private Api.Answer redeemOpen(String clientId, String code, String verifier) {
        return anybody.postForm(
                null,
                "client_id",
                clientId,
                "grant_type",
                "authorization_code",
                "code",
                code,
                "code_verifier",
                verifier);
    }

    /** An application without a secret needs a challenge, and a verifier without a challenge is refused. */
    @Test
    void givesNoTokenToWhoProvesNothing() {
        String id = open.path("client_id").asText();
        String code = code(decide(ask("response_type", "code", "client_id", id), "allow"));

        assertThat(redeemOpen(id, code, "").error()).isEqualTo("invalid_client");
        assertThat(redeemOpen(id, code, VERIFIER).error()).isEqualTo("invalid_grant");
        Api.Answer withSecret = anybody.loginAs(
                id, open.path("client_secret").asText(), "grant_type", "authorization_code", "code", code);
        assertThat(withSecret.status()).isEqualTo(200);
    }

    @Test
    void givesATokenInTheFragment() {
        Api.Answer allowed = decide(
                ask(
                        "response_type",
                        "token",
                        "client_id",
                        "user app",
                        "redirect_uri",
                        "http://localhost:9/",
                        "state",
                        "x"),
                "allow");

        Matcher token = Pattern.compile(
                        "http://localhost:9/#access_token=([0-9a-f]+)&token_type=bearer&expires_in=3599&state=x")
                .matcher(allowed.header("Location"));
        assertThat(token.matches()).isTrue();
        assertThat(Api.anonymous(sandbox.get())
                        .with(token.group(1))
                        .get("/account")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "urn:ietf:wg:oauth:2.0:oob, <title>Allowed</title>",
        "urn:ietf:wg:oauth:2.0:oob:, <title>Allowed</title>",
        "urn:ietf:wg:oauth:2.0:oob:auto, <title>Success code=",
        "urn:ietf:wg:oauth:2.0:oob:auto:, <title>Success code=",
    })
    void showsTheCodeWhereThereIsNowhereToGo(String redirectUri, String title) {
        Api.Answer shown =
                decide(ask("response_type", "code", "client_id", "user app", "redirect_uri", redirectUri), "allow");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.response().body()).contains(title);
        Matcher code = Pattern.compile("<code>([0-9a-f]+)</code>")
                .matcher(shown.response().body());
        assertThat(code.find()).isTrue();
        assertThat(redeem(code.group(1), redirectUri).status()).isEqualTo(200);
    }
}
