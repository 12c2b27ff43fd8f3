package io.github.camelisogeo.client.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call says that gets no token, and what no failure shows. */
class TokenFailuresTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private IsogeoException failure() {
        return catchThrowableOfType(
                IsogeoException.class, () -> client.metadata().get(ID));
    }

    @Test
    void aRetryAfterBeyondTheLongestPauseIsNotWaitedForAndIsTold() {
        platform.identity = request -> new MockResponse.Builder()
                .code(503)
                .addHeader("Retry-After", "100")
                .build();
        assertThat(failure()).isInstanceOfSatisfying(IsogeoServerException.class, e -> assertThat(e.retryAfter())
                .contains(Duration.ofSeconds(100)));
        assertThat(platform.tokensAsked).hasValue(1);
    }

    @Test
    void theCallIsNamedThatHasNoToken() {
        platform.identity = request -> FakePlatform.json(400, "{\"error\":\"invalid_client\"}");
        IsogeoException e = failure();
        assertThat(e).isInstanceOf(IsogeoUnauthorizedException.class).hasMessageContaining("/oauth/token");
        assertThat(e.operation()).isEqualTo("metadata.get");
        assertThat(e.identifiers()).containsEntry("metadataId", ID.toString());
    }

    @Test
    void aRefusalIsOneWhateverItsBodyIs() {
        platform.identity = request -> FakePlatform.json(400, "[".repeat(200_000));
        assertThat(failure()).isInstanceOf(IsogeoUnauthorizedException.class);
    }

    @Test
    void secretsThatAServerRepeatsAreNotShown() {
        platform.identity = request -> FakePlatform.json(400, "{\"error\":\"no such secret s+e%c&r=e@t#\"}");
        assertThat(failure()).hasMessageNotContaining("s+e%c").hasMessageContaining("no such secret ***");
        platform.identity = request -> FakePlatform.json(200, FakePlatform.token("tok3n", 3600));
        platform.api = request -> FakePlatform.json(403, "{\"error\":\"tok3n may not\"}");
        IsogeoException e = failure();
        assertThat(e).hasMessageNotContaining("tok3n");
        assertThat(e.error()).isEqualTo("*** may not");
    }

    /** The secret is {@code s+e%c&r=e@t#}, the Basic form that of {@code app:s+e%c&r=e@t#}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "s+e%c&r=e@t#",
                "s%2Be%25c%26r%3De%40t%23",
                "s%2be%25c%26r%3de%40t%23",
                "YXBwOnMrZSVjJnI9ZUB0Iw==",
                "YXBwOnMlMkJlJTI1YyUyNnIlM0RlJTQwdCUyMw=="
            })
    void noTextOfTheApiShowsASecret(String secret) {
        platform.api = request -> FakePlatform.json(400, "{\"error\":\"sent " + secret + "\"}");
        assertHidden(secret);
        platform.api = request -> FakePlatform.json(200, "{\"error\":\"sent " + secret + "\"}");
        assertHidden(secret);
        platform.api = request -> new MockResponse.Builder()
                .code(200)
                .setHeader("Content-Type", "text/html; sent=\"" + secret + "\"")
                .body("login")
                .build();
        assertHidden(secret);
        platform.api = request -> new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "https://a.example.org:1/" + secret.replace("%", "%25"))
                .build();
        assertThat(failure()).hasMessageNotContaining("s+e%c").hasMessageNotContaining(secret);
        // Where the text is cut, no part of a secret is left.
        platform.api = request -> FakePlatform.json(400, "{\"error\":\"" + "x".repeat(195) + secret + "\"}");
        assertThat(failure().getMessage()).doesNotContain("x" + secret.substring(0, 3));
    }

    private void assertHidden(String secret) {
        assertThat(failure()).hasMessageContaining("***").satisfies(e -> assertThat(Throwables.getStackTrace(e))
                .doesNotContain(secret));
    }

    @Test
    void theQueryOfARedirectIsNotShown() {
        platform.api = request -> request.getUrl().encodedPath().endsWith("/there")
                ? FakePlatform.json(403, "{}")
                : new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "/there?sig=s1g#fragment")
                        .build();
        IsogeoException e = failure();
        assertThat(e).isInstanceOf(IsogeoForbiddenException.class).hasMessageNotContaining("s1g");
        assertThat(e.url()).endsWith("/there");
    }

    @Test
    void anElementOfAListMustBeWhatWasAskedFor() {
        for (String element : new String[] {"{}", "{\"error\":\"x\"}"}) {
            platform.api = request -> FakePlatform.json(200, "[" + element + "]");
            assertThatThrownBy(() -> client.workgroups().list())
                    .as(element)
                    .isInstanceOf(IsogeoUnreadableAnswerException.class);
        }
    }

    @Test
    void whatIsDoneIsDoneWhateverTheBodySays() {
        platform.api = request -> new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Encoding", "gzip")
                .build();
        client.metadata().delete(ID);
        assertThat(platform.requests).hasSize(2);
    }
}
