package io.github.camelisogeo.client.internal.token;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.client.Logs;
import io.github.camelisogeo.client.UserTokens;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grants with which a user consented: codes, refresh tokens and bare access tokens. */
class UserGrantsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private final List<String> stored = new CopyOnWriteArrayList<>();
    private FakePlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        platform.identity = request -> token(platform.tokensAsked.get());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private static MockResponse token(int number) {
        return json(
                200,
                "{\"access_token\":\"t" + number + "\",\"token_type\":\"bearer\",\"expires_in\":3600,"
                        + "\"refresh_token\":\"r" + number + "\"}");
    }

    private IsogeoClientBuilder client() {
        return platform.client().refreshTokenListener(stored::add);
    }

    private List<String> tokenBodies() {
        return platform.requests.stream()
                .filter(request -> request.getUrl().encodedPath().equals("/oauth/token"))
                .map(request -> request.getBody().utf8())
                .toList();
    }

    private void refuse(String accessToken) {
        platform.api =
                request -> ("Bearer " + accessToken).equals(request.getHeaders().get("Authorization"))
                        ? json(401, "{\"error\":\"invalid_token\"}")
                        : json(200, RECORD);
    }

    @Test
    void aCodeIsExchangedOnceAndThenRefreshed() {
        try (IsogeoClient client = client().userTokens(
                        UserTokens.ofAuthorizationCode("c0de", "http://127.0.0.1:8765/callback")
                                .withCodeVerifier("v".repeat(43)))
                .build()) {
            client.metadata().get(ID);
            refuse("t1");
            client.metadata().get(ID);
        }
        assertThat(tokenBodies()).hasSize(2);
        assertThat(tokenBodies().get(0))
                .contains("grant_type=authorization_code")
                .contains("code=c0de")
                .contains("redirect_uri=http%3A%2F%2F127.0.0.1%3A8765%2Fcallback")
                .contains("code_verifier=" + "v".repeat(43))
                .doesNotContain("client_secret");
        assertThat(tokenBodies().get(1)).contains("grant_type=refresh_token").contains("refresh_token=r1");
        assertThat(platform.requests.peek().getHeaders().get("Authorization"))
                .isEqualTo(Credentials.basic("app", "s+e%c&r=e@t#"));
        assertThat(stored).containsExactly("r1", "r2");
    }

    @Test
    void theNewestRefreshTokenIsUsed() {
        try (IsogeoClient client =
                client().userTokens(UserTokens.ofRefreshToken("r0")).build()) {
            client.metadata().get(ID);
            refuse("t1");
            client.metadata().get(ID);
        }
        assertThat(tokenBodies().get(0)).contains("refresh_token=r0");
        assertThat(tokenBodies().get(1)).contains("refresh_token=r1");
        assertThat(stored).containsExactly("r1", "r2");
    }

    @Test
    void aRefreshTokenThatStaysIsKeptAndNotToldAgain() {
        platform.identity = request -> json(200, FakePlatform.token("t" + platform.tokensAsked.get(), 3600));
        try (IsogeoClient client =
                client().userTokens(UserTokens.ofRefreshToken("r0")).build()) {
            client.metadata().get(ID);
            refuse("t1");
            client.metadata().get(ID);
        }
        assertThat(tokenBodies()).allMatch(body -> body.contains("refresh_token=r0"));
        assertThat(stored).isEmpty();
    }

    @Test
    void aRefusedCodeIsNotSentAgain() {
        platform.identity = request -> json(400, "{\"error\":\"invalid_grant c0de\"}");
        try (IsogeoClient client = client().userTokens(UserTokens.ofAuthorizationCode("c0de", null))
                .build()) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnauthorizedException.class)
                    .hasMessageContaining("redirectUri, which must be the one that the code was sent to")
                    .hasMessageNotContaining("c0de");
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnauthorizedException.class)
                    .hasMessageContaining("a code can be exchanged only once");
        }
        assertThat(platform.tokensAsked).hasValue(1);
    }

    @Test
    void aCodeIsNotSentAgainIfItMayHaveArrived() {
        platform.identity = request -> json(503, "{}");
        try (IsogeoClient client = client().userTokens(UserTokens.ofAuthorizationCode("c0de", null))
                .build()) {
            assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoException.class);
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .hasMessageContaining("a code can be exchanged only once");
        }
        assertThat(platform.tokensAsked).hasValue(1);
    }

    @Test
    void anAccessTokenWorksUntilItIsRefused() {
        try (IsogeoClient client = IsogeoClient.builder()
                .apiUrl(platform.url())
                .userTokens(UserTokens.ofAccessToken("given"))
                .build()) {
            client.metadata().get(ID);
            assertThat(platform.requests.peek().getHeaders().get("Authorization"))
                    .isEqualTo("Bearer given");
            assertThat(client.token())
                    .hasValueSatisfying(token -> assertThat(token.expiresAt()).isNull());
            refuse("given");
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnauthorizedException.class)
                    .hasMessageContaining("the API refused accessToken (401), and it can't be renewed")
                    .hasMessageNotContaining("given");
        }
        assertThat(platform.tokensAsked).hasValue(0);
    }

    @Test
    void anAccessTokenIsFollowedByARefreshedOne() {
        refuse("given");
        try (IsogeoClient client = client().userTokens(
                        UserTokens.ofRefreshToken("r0").withAccessToken("given"))
                .build()) {
            assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
        }
        assertThat(tokenBodies()).singleElement().asString().contains("refresh_token=r0");
    }

    @Test
    void aRefusedRefreshTokenSaysToSignInAgain() {
        platform.identity = request -> json(400, "{\"error\":\"invalid_grant r0-secret\"}");
        try (IsogeoClient client =
                client().userTokens(UserTokens.ofRefreshToken("r0-secret")).build()) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnauthorizedException.class)
                    .hasMessageContaining("the refresh token is no longer valid: sign in again")
                    .hasMessageNotContaining("r0-secret");
        }
    }

    @Test
    void anApplicationWithoutASecretIsNamedInTheForm() {
        try (IsogeoClient client = IsogeoClient.builder()
                .apiUrl(platform.url())
                .clientId("public-app")
                .userTokens(UserTokens.ofRefreshToken("r0"))
                .build()) {
            client.metadata().get(ID);
        }
        assertThat(tokenBodies()).singleElement().asString().contains("client_id=public-app");
        assertThat(platform.requests.peek().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void aListenerThatFailsHurtsNobodyAndTheTokenIsNotLogged() throws Exception {
        try (Logs logs = Logs.of(OAuthGrant.class.getName());
                IsogeoClient client = platform.client()
                        .userTokens(UserTokens.ofRefreshToken("r0"))
                        .refreshTokenListener(token -> {
                            throw new IllegalStateException("can't store " + token);
                        })
                        .build()) {
            assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
            assertThat(logs.lines("The listener for refresh tokens failed"))
                    .singleElement()
                    .asString()
                    .doesNotContain("r1");
        }
    }

    @Test
    void whatExcludesEachOtherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().grantType(GrantType.CLIENT_CREDENTIALS)
                        .userTokens(UserTokens.ofRefreshToken("r0"))
                        .build())
                .withMessageContaining("refreshToken is set, and the grant is clientCredentials");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().userTokens(new UserTokens(null, "c", null, "r0", null))
                        .build())
                .withMessageContaining("refreshToken is set, and the grant is authorizationCode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().grantType(GrantType.REFRESH_TOKEN).build())
                .withMessageContaining("refreshToken is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoClient.builder()
                        .environment(Map.of())
                        .userTokens(UserTokens.ofRefreshToken("r0"))
                        .build())
                .withMessageContaining("clientId is missing");
    }

    @Test
    void anAccessTokenIsRenewedByTheGrantThatFits() {
        refuse("given");
        UserTokens given = UserTokens.ofAccessToken("given");
        for (IsogeoClientBuilder builder : List.of(
                client().userTokens(given),
                client().userTokens(given).grantType(GrantType.CLIENT_CREDENTIALS),
                client().userTokens(given).username("u").password("p"))) {
            platform.requests.clear();
            try (IsogeoClient client = builder.build()) {
                client.metadata().get(ID);
                client.metadata().get(ID);
            }
            assertThat(platform.requests.peek().getHeaders().get("Authorization"))
                    .isEqualTo("Bearer given");
            assertThat(tokenBodies()).hasSize(1);
        }
        assertThat(tokenBodies().get(0)).contains("grant_type=password");
    }

    @Test
    void whatASingleAccessTokenDoesNotUseIsNamed() {
        UserTokens alone = UserTokens.ofAccessToken("given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().clientSecret(null)
                        .userTokens(alone.withCodeVerifier("v"))
                        .build())
                .withMessageContaining("codeVerifier is set, and accessToken alone doesn't use it: remove codeVerifier")
                .withMessageNotContaining("given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client().grantType(GrantType.AUTHORIZATION_CODE)
                        .userTokens(new UserTokens(null, "c", null, null, "given"))
                        .build())
                .withMessageContaining(
                        "accessToken is set, and the grant is authorizationCode, which doesn't use it: remove"
                                + " accessToken, or keep it alone, without a grant");
        client().clientSecret(null).userTokens(alone).build().close();
    }
}
