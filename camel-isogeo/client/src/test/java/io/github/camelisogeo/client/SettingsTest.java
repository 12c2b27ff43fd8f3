package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be so is refused when the client is built, by the name of its option. */
class SettingsTest {

    private static final List<Duration> NO_TIMES = List.of(Duration.ZERO, Duration.ofMillis(-1));

    private static Arguments row(String option, UnaryOperator<IsogeoClientBuilder> setting) {
        return Arguments.of(option, setting);
    }

    static Stream<Arguments> refused() {
        return Stream.concat(
                NO_TIMES.stream()
                        .flatMap(time -> Stream.of(
                                row("connectTimeout", builder -> builder.connectTimeout(time)),
                                row("readTimeout", builder -> builder.readTimeout(time)),
                                row("keepAlive", builder -> builder.keepAlive(time)),
                                row(
                                        "callTimeout",
                                        builder -> builder.callOptions(CallOptions.builder()
                                                .callTimeout(time)
                                                .build())),
                                row(
                                        "maxRetryDelay",
                                        builder -> builder.callOptions(CallOptions.builder()
                                                .maxRetryDelay(time)
                                                .build())))),
                Stream.of(
                        row("connectTimeout", builder -> builder.connectTimeout(Duration.ofDays(1000))),
                        row("connectTimeout", builder -> builder.connectTimeout(Duration.ofNanos(1))),
                        row("readTimeout", builder -> builder.readTimeout(Duration.ofDays(1000))),
                        row("maxAnswerSize", builder -> builder.maxAnswerSize(0L)),
                        row("maxAnswerSize", builder -> builder.maxAnswerSize(-1L)),
                        row("retryDelay", builder -> builder.retryDelay(Duration.ofMillis(-1))),
                        row("maxRetries", builder -> builder.maxRetries(-1)),
                        row("maxConnections", builder -> builder.maxConnections(0)),
                        row("maxRequestsPerSecond", builder -> builder.maxRequestsPerSecond(0.0)),
                        row("proxyPort", builder -> builder.proxyHost("p").proxyPort(70_000)),
                        row("proxyPort is missing: proxyHost is set", builder -> builder.proxyHost("p")),
                        row("proxyHost is missing: proxyPort is set", builder -> builder.proxyPort(3128)),
                        row("trustManager is missing: sslContext", builder -> builder.sslContext(tls(), null)),
                        row(
                                "username is missing: set it, or the environment variable ISOGEO_USER_NAME",
                                builder -> builder.password("p")),
                        row("password is missing: set it", builder -> builder.username("u")),
                        row(
                                "password is set, and the grant is clientCredentials, which doesn't use it: remove password,"
                                        + " or use a grant that does: password (clientId, clientSecret, username, password)",
                                builder -> builder.grantType(GrantType.CLIENT_CREDENTIALS)
                                        .password("p")),
                        row("username is set, and the grant is refreshToken", builder -> builder.username("u")
                                .userTokens(UserTokens.ofRefreshToken("r"))),
                        row(
                                "redirectUri is set, and the grant is clientCredentials",
                                builder -> builder.userTokens(UserTokens.ofAuthorizationCode(null, "http://x"))),
                        row(
                                "codeVerifier is set, and the grant is refreshToken",
                                builder -> builder.userTokens(
                                        UserTokens.ofRefreshToken("r").withCodeVerifier("v"))),
                        row("userAgent", builder -> builder.userAgent("caf\u00e9")),
                        row("userAgent", builder -> builder.userAgent("a\r\nX-Evil: 1")),
                        row("userAgent", builder -> builder.userAgent(" "))));
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IsogeoClientBuilder builder() {
        return IsogeoClient.builder().clientId("app").clientSecret("secret");
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refused")
    void whatCannotBeSoIsRefusedByName(String option, UnaryOperator<IsogeoClientBuilder> setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.apply(builder()).build().close())
                .withMessageContaining(option);
    }

    @Test
    void theLongestTimesAreTaken() {
        builder()
                .connectTimeout(Duration.ofDays(10))
                .readTimeout(Duration.ofDays(10))
                .keepAlive(Duration.ofSeconds(Long.MAX_VALUE))
                .retryDelay(Duration.ofSeconds(Long.MAX_VALUE))
                .maxRetries(0)
                .build()
                .close();
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.example.org, http://id.example.org/token, 2",
        "https://api.example.org, http://127.evil.example/token, 1",
        "https://api.example.org, http://localhost.evil.example/token, 1",
        "http://127.0.0.1.evil.example, https://id.example.org/token, 1",
        "http://127.0.0.1:8080, http://localhost:8080/token, 0",
        "http://127.9.9.9, http://[::1]:8080/token, 0",
        "https://api.example.org, https://id.example.org/token, 0"
    })
    void plainHttpIsWarnedOfUnlessItStaysOnThisMachine(String api, String token, int warnings) throws Exception {
        try (Logs logs = Logs.of(IsogeoClientBuilder.class.getName())) {
            builder().apiUrl(api).tokenUrl(token).build().close();
            assertThat(logs.lines("over http")).hasSize(warnings);
        }
    }
}
