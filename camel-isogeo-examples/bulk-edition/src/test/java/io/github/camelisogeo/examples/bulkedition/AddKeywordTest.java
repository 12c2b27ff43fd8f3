package io.github.camelisogeo.examples.bulkedition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        try (IsogeoClient user = IsogeoClient.builder()
                .apiUrl(SANDBOX.url())
                .clientId(SANDBOX.get().userClientId())
                .clientSecret(SANDBOX.get().userClientSecret())
                .username(SANDBOX.get().user())
                .password(SANDBOX.get().password())
                .build()) {
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
                    .contains(RECORDS + 1 + " records get the keyword nouveau", "ignored: " + NOWHERE);
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
