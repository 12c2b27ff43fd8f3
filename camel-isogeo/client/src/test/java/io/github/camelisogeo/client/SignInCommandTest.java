package io.github.camelisogeo.client;

import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.http.FakePlatform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that lets a user sign in: what it asks, whom it believes, and what it shows. */
class SignInCommandTest {

    private static final String ANY_PORT = "http://127.0.0.1:0/callback";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private FakePlatform platform;
    private HttpUrl page;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        platform.identity = request -> json(
                200,
                "{\"access_token\":\"t1\",\"token_type\":\"bearer\",\"expires_in\":9,\"refresh_token\":\"refresh-1\"}");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private int run(Consumer<URI> browser, String... args) {
        return new SignInCommand(
                        Map.of("ISOGEO_CLIENT_ID", "app", "ISOGEO_CLIENT_SECRET", "s3cret"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        browser)
                .run(args);
    }

    private int signIn(Consumer<HttpUrl> answer, String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"--identity-url", platform.url(), "--redirect-uri", ANY_PORT}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return run(
                uri -> {
                    page = HttpUrl.get(uri);
                    answer.accept(HttpUrl.get(page.queryParameter("redirect_uri")));
                },
                args);
    }

    private int answer(HttpUrl redirect, String... parameters) {
        HttpUrl.Builder url = redirect.newBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            url.addQueryParameter(parameters[i], parameters[i + 1]);
        }
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(url.build().uri()).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aConsentBecomesARefreshToken() {
        int code = signIn(redirect -> assertThat(answer(redirect, "state", page.queryParameter("state"), "code", "c1"))
                .isEqualTo(200));

        assertThat(code).as(said()).isZero();
        assertThat(shown()).isEqualTo("refresh-1" + System.lineSeparator());
        assertThat(said()).contains(page.toString()).doesNotContain("s3cret", "refresh-1");
        assertThat(page.encodedPath()).isEqualTo("/oauth/authorize");
        assertThat(page.queryParameter("response_type")).isEqualTo("code");
        assertThat(page.queryParameter("client_id")).isEqualTo("app");
        assertThat(page.queryParameter("code_challenge_method")).isEqualTo("S256");
        RecordedRequest exchange = platform.requests.peek();
        HttpUrl form = HttpUrl.get("http://form/?" + exchange.getBody().utf8());
        assertThat(form.queryParameter("code")).isEqualTo("c1");
        assertThat(form.queryParameter("redirect_uri")).isEqualTo(page.queryParameter("redirect_uri"));
        assertThat(challengeOf(form.queryParameter("code_verifier"))).isEqualTo(page.queryParameter("code_challenge"));
    }

    private static String challengeOf(String verifier) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteString.encodeUtf8(verifier).sha256().toByteArray());
    }

    @Test
    void anAnswerWithAnotherStateIsNotBelieved() {
        int code = signIn(redirect -> {
            assertThat(answer(redirect, "state", "forged", "code", "evil")).isEqualTo(400);
            assertThat(answer(redirect, "code", "evil")).isEqualTo(400);
            assertThat(answer(redirect.resolve("/favicon.ico"))).isEqualTo(404);
            answer(redirect, "state", page.queryParameter("state"), "code", "c1");
        });
        assertThat(code).isZero();
        assertThat(platform.requests)
                .singleElement()
                .satisfies(request -> assertThat(request.getBody().utf8()).contains("code=c1"));
    }

    @Test
    void aUserMayRefuse() {
        int code =
                signIn(redirect -> answer(redirect, "state", page.queryParameter("state"), "error", "access_denied"));
        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("the user refused access");
        assertThat(platform.tokensAsked).hasValue(0);
    }

    @Test
    void nobodyIsWaitedForForEver() {
        assertThat(signIn(redirect -> {}, "--timeout", "1")).isEqualTo(1);
        assertThat(said()).contains("--timeout");
    }

    @Test
    void aRefusedCodeIsSaid() {
        platform.identity = request -> json(400, "{\"error\":\"invalid_grant\"}");
        int code = signIn(redirect -> answer(redirect, "state", page.queryParameter("state"), "code", "c1"));
        assertThat(code).isEqualTo(1);
        assertThat(said()).contains("invalid_grant").doesNotContain("s3cret");
        assertThat(shown()).isEmpty();
    }

    @Test
    void theTokenMayGoToAFileOfTheUserAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("token");
        int code = signIn(
                redirect -> answer(redirect, "state", page.queryParameter("state"), "code", "c1"),
                "--output",
                file.toString());
        assertThat(code).as(said()).isZero();
        assertThat(Files.readString(file)).isEqualToIgnoringNewLines("refresh-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(shown()).isEmpty();
    }

    @Test
    void wrongArgumentsAreSaidAndNotRepeated() {
        assertThat(run(uri -> {}, "--client-secret", "TOPSECRET")).isEqualTo(2);
        assertThat(said()).contains("argument 1 is not an option").doesNotContain("TOPSECRET");
        assertThat(run(uri -> {}, "--timeout")).isEqualTo(2);
        assertThat(run(uri -> {}, "--timeout", "soon")).isEqualTo(2);
        assertThat(run(uri -> {}, "--platform", "mars")).isEqualTo(2);
        assertThat(run(uri -> {}, "--redirect-uri", "https://example.org/callback"))
                .isEqualTo(2);
        assertThat(said()).contains("it must be one of this machine");
    }
}
