package io.github.camelisogeo.client;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.CredentialsFileException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of credentials: every shape, and what is said of those that are none. */
class CredentialsFileTest {

    private static final String INSIDE = "{\"client_id\": \"app-1\", \"client_secret\": \"s3cret\","
            + " \"auth_uri\": \"https://id.api.isogeo.com/oauth/authorize\","
            + " \"token_uri\": \"https://id.api.qa.isogeo.com/oauth/token\", \"kind\": \"confidential\"}";

    @TempDir
    Path folder;

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IsogeoClientBuilder builder(Path file) {
        return IsogeoClient.builder().environment(Map.of()).credentialsFile(file);
    }

    @Test
    void jsonOfAGroupApplication() {
        try (IsogeoClient client = builder(file("client_secrets.json", "\uFEFF{\"web\": " + INSIDE + "}"))
                .build()) {
            assertThat(client.identity().toString())
                    .contains("https://v1.api.qa.isogeo.com/")
                    .doesNotContain("s3cret");
            assertThat(client.webApplications().app()).hasToString("https://qa-isogeo-app.azurewebsites.net/");
        }
    }

    @Test
    void jsonOfAUserWantsTheUser() {
        Path file = file("a.json", "{\"installed\": " + INSIDE + "}");
        assertThatThrownBy(() -> builder(file).build())
                .isInstanceOf(CredentialsFileException.class)
                .hasMessageContaining("mode user, and nothing was set to sign in with")
                .hasMessageContaining("set refreshToken or authorizationCode, or username and password");
        builder(file).username("jean").password("pw").build().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "user_legacy", "USER"})
    void iniOfEveryModeThatHasAGrant(String mode) {
        Path file = file(
                "auth.ini",
                "; by Isogeo\n[other]\nCLIENT_ID = no\n[auth]\nclient_type: " + mode
                        + "\r\nCLIENT_ID=app-1\nCLIENT_SECRET = s3=cr%et\n# URIs\nURI_TOKEN = https://id.api.isogeo.com/oauth/token\n"
                        + "URI_REDIRECT =\n");
        assertThat(CredentialsFile.read(CredentialsSource.of(file)).clientSecret())
                .isEqualTo("s3=cr%et");
        IsogeoClientBuilder builder = builder(file);
        if (!mode.equals("group")) {
            builder.username("jean").password("pw");
        }
        builder.build().close();
    }

    @ParameterizedTest
    @CsvSource({"user_private,authorizationCode", "user_public,accessToken"})
    void modesThatNeedAConsentSaySo(String mode, String option) {
        Path file = file("a.ini", "[auth]\nCLIENT_TYPE=" + mode + "\nCLIENT_ID=a\nCLIENT_SECRET=s3cret");
        assertThatThrownBy(() -> builder(file).username("jean").password("pw").build())
                .isInstanceOf(CredentialsFileException.class)
                .hasMessageContaining("mode " + mode)
                .hasMessageContaining(option)
                .hasMessageNotContaining("s3cret");
        builder(file).userTokens(UserTokens.ofRefreshToken("r")).build().close();
        builder(file).userTokens(UserTokens.ofAccessToken("a")).build().close();
    }

    @Test
    void whatTheFileSaysIsSent() throws IOException {
        try (FakePlatform platform = new FakePlatform()) {
            platform.api = request -> json(200, RECORD);
            Path file = file(
                    "own.json", "{\"web\": " + INSIDE.replace("https://id.api.qa.isogeo.com/", platform.url()) + "}");
            try (IsogeoClient client = builder(file).build()) {
                client.metadata().get(Id.of("43380f6c60424095b67cbd1aa9526fe4"));
            }
            String basic = Base64.getEncoder().encodeToString("app-1:s3cret".getBytes(StandardCharsets.UTF_8));
            assertThat(platform.requests.element().getHeaders().get("Authorization"))
                    .isEqualTo("Basic " + basic);
            assertThat(platform.requests).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json | {'web': {'client_id': 's3cret' oops | is not valid JSON: the error is at line 1, column",
                "a.json | s3cret | is not valid JSON: the error is at line 1",
                "a.json | ['s3cret'] | is not a JSON object: it must be",
                "a.json | {'client_id': 's3cret'} | has neither web nor installed at its root",
                "a.json | {'web': {}, 'installed': {}} | has both web and installed",
                "a.json | {'web': 's3cret'} | has no object under web",
                "a.json | {'web': {'client_secret': 's3cret'}} | has no web.client_id",
                "a.json | {'web': {'client_id': 'a', 'client_secret': ['s3cret']}} | web.client_secret that is not a string",
                "a.json | {'web': {'client_id': 'a', 'client_secret': ' '}} | has no web.client_secret",
                "a.json | {'web': {'client_id': 'a', 'client_secret': 'b', 'token_uri': 's3cret'}} | a token URL that is not valid",
                "a.ini | CLIENT_SECRET=s3cret | line 1 comes before any [section]",
                "a.ini | [auth]~s3cret | line 2 is not of the form KEY = value",
                "a.ini | [oauth]~CLIENT_SECRET=s3cret | has no section [auth]",
                "a.ini | [auth]~CLIENT_TYPE=s3cret | has an unknown CLIENT_TYPE: it must be one of: group, user_legacy",
                "a.ini | [auth]~CLIENT_TYPE=group~CLIENT_ID=s3cret | has no CLIENT_SECRET in its section",
                "a.yaml | x | its name must end with .json or .ini"
            })
    void brokenFilesAreNamedAndShowNothing(String name, String content, String message) {
        Path file = file(name, content.replace('\'', '"').replace('~', '\n'));
        assertThatThrownBy(() -> builder(file).build())
                .isInstanceOf(CredentialsFileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message)
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    @Test
    void missingFilesAndContradictionsAreNamed() throws IOException {
        assertThatThrownBy(() -> builder(folder.resolve("none.json")).build()).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> builder(folder.resolve("..")
                                .resolve(folder.getFileName().toString() + ".json"))
                        .build())
                .hasMessageContaining("does not exist");
        Path binary = Files.write(folder.resolve("b.json"), new byte[] {'{', (byte) 0xE9, '}'});
        assertThatThrownBy(() -> builder(binary).build()).hasMessageContaining("is not UTF-8 text");
        Path file = file("a.json", "{\"web\": " + INSIDE + "}");
        assertThatThrownBy(() -> builder(file).clientId("other").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clientId or clientSecret is set too");
        assertThat(CredentialsFile.read(CredentialsSource.of(file)).toString()).doesNotContain("s3cret");
    }
}
