package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The name of the client carries its version, however it was built. */
class UserAgentTest {

    @Test
    void theVersionOfTheBuildIsRead() throws IOException {
        assertThat(version("version=1.2.3\n")).isEqualTo("1.2.3");
    }

    @Test
    void sourcesThatNobodyFilteredAreADevelopment() throws IOException {
        assertThat(version("version=${project.version}\n")).isEqualTo("development");
        assertThat(version("")).isEqualTo("development");
        assertThat(UserAgent.version(null)).isEqualTo("development");
    }

    private static String version(String resource) throws IOException {
        return UserAgent.version(new ByteArrayInputStream(resource.getBytes(StandardCharsets.UTF_8)));
    }
}
