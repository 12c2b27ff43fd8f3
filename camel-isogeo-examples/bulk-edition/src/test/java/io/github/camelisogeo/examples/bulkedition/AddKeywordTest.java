package io.github.camelisogeo.examples.bulkedition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.RouteFault;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The command adds the keyword to each record of its input, in few requests, and says which weren't there. */
class AddKeywordTest {

    private static final int RECORDS = 150;
    private static final String NOWHERE = "0".repeat(31) + "1";

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    @Test
    void addsAKeywordToManyRecords() throws Exception {
        try (IsogeoClient user = user()) {
            List<String> ids = new ArrayList<>();
            try (MetadataStream records = user.search().stream("")) {
                records.forEachRemaining(record -> ids.add(record.id()));
            }
            Keyword keyword =
                    user.keywords().create(Keyword.builder().text("nouveau").build());
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            AddKeyword.run(
                    keyword.id(),
                    new ByteArrayInputStream(Stream.concat(ids.stream(), Stream.of("", NOWHERE))
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8)),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    settings());

            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(
                            "ignored: " + NOWHERE,
                            RECORDS + " of " + (RECORDS + 1) + " records got the keyword nouveau");
            for (String id : List.of(ids.get(0), ids.get(RECORDS - 1))) {
                assertThat(user.metadata()
                                .get(Id.of(id), Include.of("keywords"))
                                .keywords())
                        .extracting(Keyword::id)
                        .contains(keyword.id());
            }
            assertThat(SANDBOX.get().stats().of("POST /resources")).isBetween(2L, 4L);
        }
    }

    @Test
    void saysInOneLineWhatIsMissing() throws Exception {
        assertThat(run(Map.of()))
                .isEqualTo(
                        "1 clientId is missing: set it, or the environment variable ISOGEO_API_USER_LEGACY_CLIENT_ID, "
                                + "since the grant password needs it\n");
    }

    @Test
    void saysInOneLineThatAnIdentifierIsWrong() throws Exception {
        assertThat(run(account(), "nothing"))
                .startsWith("1 ")
                .contains("no keyword nothing")
                .hasLineCount(1);
    }

    @Test
    void failsIfTheRequestDoes() throws Exception {
        String keyword;
        try (IsogeoClient user = user()) {
            keyword = user.keywords()
                    .create(Keyword.builder().text("nouveau").build())
                    .id();
        }
        SANDBOX.get().faults(Faults.NONE.with(RouteFault.of("POST /resources").status(403)));

        assertThat(run(account(), keyword)).startsWith("1 ").contains("403").hasLineCount(1);
    }

    /** Runs the command in a process of its own. Returns its exit code and what it said. */
    private static String run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AddKeyword.class.getName()));
        command.addAll(arguments.length == 0 ? List.of(NOWHERE) : List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ISOGEO_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream records = process.getOutputStream()) {
            records.write(NOWHERE.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static IsogeoClient user() {
        return IsogeoClient.builder()
                .apiUrl(SANDBOX.url())
                .clientId(SANDBOX.get().userClientId())
                .clientSecret(SANDBOX.get().userClientSecret())
                .username(SANDBOX.get().user())
                .password(SANDBOX.get().password())
                .build();
    }

    private static Map<String, String> account() {
        return Map.of(
                "ISOGEO_API_URL", SANDBOX.url(),
                "ISOGEO_API_USER_LEGACY_CLIENT_ID", SANDBOX.get().userClientId(),
                "ISOGEO_API_USER_LEGACY_CLIENT_SECRET", SANDBOX.get().userClientSecret(),
                "ISOGEO_USER_NAME", SANDBOX.get().user(),
                "ISOGEO_USER_PASSWORD", SANDBOX.get().password());
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("camel.component.isogeo.apiUrl", SANDBOX.url());
        settings.setProperty("camel.component.isogeo.clientId", SANDBOX.get().userClientId());
        settings.setProperty(
                "camel.component.isogeo.clientSecret", SANDBOX.get().userClientSecret());
        settings.setProperty("camel.component.isogeo.username", SANDBOX.get().user());
        settings.setProperty("camel.component.isogeo.password", SANDBOX.get().password());
        return settings;
    }
}
