package io.github.camelisogeo.examples.bulkedition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The jar has what it needs beside it, takes the account from the environment, and says in a line what is wrong. */
class PackagedIT {

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX = new IsogeoSandboxExtension(IsogeoSandbox.builder());

    @Test
    void namesAKeywordThatIsNotThere() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("application.jar"),
                        "nonsense")
                .redirectErrorStream(true);
        builder.environment()
                .put("ISOGEO_API_USER_LEGACY_CLIENT_ID", SANDBOX.get().userClientId());
        builder.environment()
                .put("ISOGEO_API_USER_LEGACY_CLIENT_SECRET", SANDBOX.get().userClientSecret());
        builder.environment().put("ISOGEO_USER_NAME", SANDBOX.get().user());
        builder.environment().put("ISOGEO_USER_PASSWORD", SANDBOX.get().password());
        builder.environment().put("ISOGEO_API_URL", SANDBOX.url());
        builder.environment().put("ISOGEO_ID_URL", SANDBOX.url());

        Process command = builder.start();
        command.getOutputStream().close();

        assertThat(command.inputReader().lines()).singleElement().asString().contains("there is no keyword nonsense");
        assertThat(command.waitFor()).isEqualTo(1);
    }
}
