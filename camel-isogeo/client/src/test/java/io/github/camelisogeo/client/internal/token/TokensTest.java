package io.github.camelisogeo.client.internal.token;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.html;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static io.github.camelisogeo.client.internal.http.FakePlatform.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallContext;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Cancellation;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.internal.text.Secrets;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One token for all threads, renewed when it must be and no oftener. */
class TokensTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private FakePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private RecordedRequest tokenRequest() {
        return platform.requests.stream()
                .filter(request -> request.getUrl().encodedPath().equals("/oauth/token"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theApplicationIdentifiesItselfByBasic() {
        try (IsogeoClient client = platform.client().build()) {
            client.metadata().get(ID);
        }
        assertThat(tokenRequest().getHeaders().get("Authorization"))
                .isEqualTo(Credentials.basic("app", "s+e%c&r=e@t#"));
        assertThat(tokenRequest().getBody().utf8())
                .contains("grant_type=client_credentials")
                .doesNotContain("client_secret");
    }

    @Test
    void aUserSignsInWithNameAndPassword() {
        try (IsogeoClient client = platform.client()
                .username("lab@example.org")
                .password("a+b&c=d %")
                .build()) {
            client.metadata().get(ID);
        }
        assertThat(tokenRequest().getBody().utf8())
                .contains("grant_type=password")
                .contains("username=lab%40example.org")
                .contains("password=a%2Bb%26c%3Dd%20%25");
    }

    @Test
    void aDeadTokenIsRenewedOnceForTwoHundredThreads() throws Exception {
        try (IsogeoClient client = platform.client().maxConnections(200).build()) {
            client.metadata().get(ID);
            platform.api = request ->
                    "Bearer t1".equals(request.getHeaders().get("Authorization")) ? json(401, "{}") : json(200, RECORD);
            ExecutorService threads = Executors.newFixedThreadPool(200);
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(threads.submit(() -> client.metadata().get(ID)));
            }
            for (Future<?> call : calls) {
                call.get();
            }
            threads.shutdown();
        }
        assertThat(platform.tokensAsked).hasValue(2);
    }

    @Test
    void aRenewalThatIsOverAtOnceIsNotTakenForTheNextOne() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Grant grant = () -> new Token("t" + asked.incrementAndGet(), Instant.now(), Duration.ofHours(1));
        Tokens tokens = new Tokens(grant, null, Time.SYSTEM, Runnable::run);
        CallScope scope = new CallContext(
                        Time.SYSTEM, new Cancellation("the client is closed"), Secrets.of(List.of()), null)
                .begin(CallOptions.defaults(), "metadata.get", Map.of());
        Token first = tokens.current(scope, false);
        assertThat(tokens.renewed(first, scope).value()).isEqualTo("t2");
        assertThat(tokens.current(scope, false).value()).isEqualTo("t2");
    }

    @Test
    void aTokenThatIsRefusedTwiceIsAnError() {
        platform.api = request -> json(401, "{\"error\":\"invalid_token\"}");
        try (IsogeoClient client = platform.client().build()) {
            assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoUnauthorizedException.class);
        }
        assertThat(platform.tokensAsked).hasValue(2);
    }

    @Test
    void aTokenAtItsEndIsRenewedBeforeTheCall() {
        platform.identity = request -> json(200, token("short" + platform.tokensAsked.get(), 0));
        try (IsogeoClient client = platform.client().build()) {
            client.metadata().get(ID);
            client.metadata().get(ID);
        }
        assertThat(platform.tokensAsked).hasValue(2);
    }

    @Test
    void theHeadroomIsATenthOfTheLifeAndAMinuteAtMost() {
        Instant start = Instant.EPOCH;
        Token hour = new Token("x", start, Duration.ofHours(1));
        assertThat(hour.isDue(start.plusSeconds(3539))).isFalse();
        assertThat(hour.isDue(start.plusSeconds(3540))).isTrue();
        Token short100 = new Token("x", start, Duration.ofSeconds(100));
        assertThat(short100.isDue(start.plusSeconds(89))).isFalse();
        assertThat(short100.isDue(start.plusSeconds(90))).isTrue();
        assertThat(hour.isPastHalf(start.plusSeconds(1801))).isTrue();
        assertThat(hour.toString()).doesNotContain("x,");
    }

    @Test
    void wrongCredentialsAreSaidWithoutThem() {
        platform.identity = request -> json(400, "{\"error\":\"invalid_client\"}");
        try (IsogeoClient client = platform.client().build()) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnauthorizedException.class)
                    .hasMessageContaining("invalid_client")
                    .hasMessageContaining("/oauth/token")
                    .hasMessageNotContaining("s+e%c")
                    .satisfies(e -> assertThat(((IsogeoException) e).status()).isEqualTo(400));
        }
    }

    @Test
    void anIdentityServiceThatAnswersHtmlIsSaid() {
        platform.identity = request -> html(200, "<html>tok3n</html>");
        try (IsogeoClient client = platform.client().build()) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageNotContaining("tok3n");
        }
    }

    @Test
    void anIdentityServiceThatIsDownForAMomentIsAskedAgain() {
        platform.identity = request ->
                platform.tokensAsked.get() < 3 ? html(503, "<html>busy</html>") : json(200, token("t", 3600));
        try (IsogeoClient client = platform.client().build()) {
            client.metadata().get(ID);
        }
        assertThat(platform.tokensAsked).hasValue(3);
    }

    @Test
    void noTokenIsAskedForWhatNeedsNone() {
        platform.api = request -> json(200, "{\"version\":\"3.20\",\"_future\":\"x\"}");
        try (IsogeoClient client = platform.client().build()) {
            assertThat(client.about().getApi()).isEqualTo("3.20");
        }
        assertThat(platform.tokensAsked).hasValue(0);
    }

    @Test
    void theEnvironmentIsReadWhenNothingIsGiven() {
        Map<String, String> environment = Map.of(
                "ISOGEO_API_GROUP_CLIENT_ID", "env-app",
                "ISOGEO_API_GROUP_CLIENT_SECRET", "env-secret",
                "ISOGEO_ID_URL", platform.url());
        try (IsogeoClient client =
                IsogeoClient.builder().environment(environment).build()) {
            client.metadata().get(ID);
        }
        assertThat(tokenRequest().getHeaders().get("Authorization"))
                .isEqualTo(Credentials.basic("env-app", "env-secret"));
    }

    @Test
    void withoutAnAccountTheClientSaysWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoClient.builder().environment(Map.of()).build())
                .withMessageContaining("clientId")
                .withMessageContaining("ISOGEO_API_GROUP_CLIENT_ID");
    }
}
