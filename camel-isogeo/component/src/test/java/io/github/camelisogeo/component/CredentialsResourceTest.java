package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file with the credentials is a path or one of Camel's resource URIs. */
class CredentialsResourceTest extends FakeApiTestSupport {

    private static final String INI =
            "[auth]\nCLIENT_TYPE = group\nCLIENT_ID = of-the-file\nCLIENT_SECRET = secret-of-the-file\n";
    private static final String JSON =
            "{\"web\": {\"client_id\": \"of-the-file\", \"client_secret\": \"secret-of-the-file\"}}";

    @TempDir
    Path folder;

    private IsogeoComponent component;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        component = context.getComponent("isogeo", IsogeoComponent.class);
        component.setClientId(null);
        component.setClientSecret(null);
        return context;
    }

    private Exchange read(String credentialsFile) {
        api.answersRecords();
        component.setCredentialsFile(credentialsFile);
        return send("isogeo:metadata", ID, Map.of());
    }

    private void assertTaken(String credentialsFile) {
        assertThat(read(credentialsFile).getException()).isNull();
        String basic = api.tokens().get(0).getHeaders().get("Authorization");
        String body = api.tokens().get(0).getBody() == null
                ? ""
                : api.tokens().get(0).getBody().utf8();
        String decoded = basic == null
                ? body
                : new String(
                        java.util.Base64.getDecoder().decode(basic.replace("Basic ", "")),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(decoded).contains("of-the-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:"})
    void isAFile(String scheme) throws Exception {
        assertTaken(scheme + Files.writeString(folder.resolve("client_secrets.json"), JSON));
    }

    @Test
    void isOnTheClassPath() {
        assertTaken("classpath:client_secrets_of_test.json");
    }

    @Test
    void isABean() {
        context.getRegistry().bind("theCredentials", INI);
        assertTaken("ref:theCredentials");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "classpath:missing.json | credentialsFile is classpath:missing.json, which can't be read",
                "file:/missing/client_secrets.json | credentialsFile is file:/missing/client_secrets.json, which can't be read",
                "/missing/client_secrets.json | the credentials file /missing/client_secrets.json does not exist",
                "classpath:logging.properties | the credentials file classpath:logging.properties is not a valid INI file"
            })
    void problemsAreNamed(String place, String message) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(() -> {
            Exchange done = read(place);
            if (done.getException() != null) {
                throw done.getException();
            }
        });
        while (thrown.getCause() != null && !(thrown instanceof IllegalArgumentException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class).hasStackTraceContaining(message);
        assertThat(api.tokens()).isEmpty();
    }
}
