package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(IsogeoSandbox.builder()
            .clientId("group app+1%")
            .clientSecret("p&=@#:/é")
            .userClientId("user app")
            .userClientSecret("s3cret")
            .user("camille@sandbox.example")
            .password("a+b%c&d=e@f#g"));

    @ParameterizedTest
    @CsvSource({
        "group app+1%, wrong, client_credentials, invalid_client",
        "unknown, p&=@#:/é, client_credentials, invalid_client",
        "user app, s3cret, client_credentials, invalid_client",
        "group app+1%, p&=@#:/é, password, invalid_client",
        "user app, s3cret, password, invalid_grant",
        "user app, s3cret, refresh_token, invalid_grant",
        "user app, s3cret, authorization_code, invalid_request",
        "user app, wrong, authorization_code, invalid_client",
        "group app+1%, p&=@#:/é, authorization_code, unauthorized_client",
        "user app, s3cret, device_code, unsupported_grant_type",
        "user app, s3cret, '', invalid_request",
    })
    void refusesWhatIsWrong(String id, String secret, String grantType, String error) {
        Api.Answer answer = Api.anonymous(sandbox.get())
                .loginAs(
                        id,
                        secret,
                        "grant_type",
                        grantType,
                        "username",
                        sandbox.get().user(),
                        "password",
                        "wrong");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"Basic !!!", "Basic Zm9v", "Bearer x", "''"})
    void refusesBrokenAuthorization(String header) {
        Api.Answer answer = Api.anonymous(sandbox.get()).postForm(header, "grant_type", "client_credentials");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json",
        "multipart/form-data",
        "application/x-www-form-urlencoded; charset=nonsense",
        "text/plain"
    })
    void refusesWhatIsNoForm(String contentType) {
        Api.Answer answer =
                Api.anonymous(sandbox.get()).post("/oauth/token", contentType, "{\"grant_type\":\"password\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("invalid_request");
    }

    @Test
    void saysThatAFormIsDue() {
        Api.Answer answer = Api.anonymous(sandbox.get()).post("/oauth/token", "application/json", "{}");

        assertThat(answer.error()).isEqualTo("invalid_request");
        assertThat(answer.json().path("error_description").asText()).isEqualTo("the body must be a form");
    }

    @Test
    void refusesABodyThatIsTooLong() {
        Api.Answer answer = Api.anonymous(sandbox.get())
                .post("/oauth/token", "application/x-www-form-urlencoded", "a".repeat(5_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void givesAnApplicationATokenWithoutRefresh() {
        Api.Answer answer = Api.anonymous(sandbox.get()).login("grant_type", "client_credentials");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asText()).isEqualTo("bearer");
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(3599);
        assertThat(answer.json().has("refresh_token")).isFalse();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void takesPartsOfBasicThatAreEncoded() {
        Api.Answer answer = Api.anonymous(sandbox.get())
                .loginAs("group+app%2B1%25", "p%26%3D%40%23%3A%2F%C3%A9", "grant_type", "client_credentials");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void renewsTheTokenOfAUser() {
        Api api = Api.anonymous(sandbox.get());
        String refresh = user(api).json().path("refresh_token").asText();

        Api.Answer renewed = api.loginAs("user app", "s3cret", "grant_type", "refresh_token", "refresh_token", refresh);

        assertThat(renewed.status()).isEqualTo(200);
        api.with(renewed.json().path("access_token").asText());
        assertThat(api.get("/account").json().at("/contact/email").asText()).isEqualTo("camille@sandbox.example");
    }

    /** As the Python SDK does. */
    @Test
    void renewsWithTheApplicationInTheForm() {
        Api api = Api.anonymous(sandbox.get());
        String refresh = user(api).json().path("refresh_token").asText();

        Api.Answer renewed = api.postForm(
                null,
                "grant_type",
                "refresh_token",
                "refresh_token",
                refresh,
                "client_id",
                "user app",
                "client_secret",
                "s3cret");

        assertThat(renewed.status()).isEqualTo(200);
    }

    private static Api.Answer user(Api api) {
        return api.loginAs(
                "user app",
                "s3cret",
                "grant_type",
                "password",
                "username",
                sandbox.get().user(),
                "password",
                sandbox.get().password());
    }
}
