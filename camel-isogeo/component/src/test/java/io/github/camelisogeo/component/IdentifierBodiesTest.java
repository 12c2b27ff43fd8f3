package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.converter.stream.InputStreamCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 2: the identifier is taken from the body in every form in which messages carry it. */
class IdentifierBodiesTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private String read(Object body) {
        api.answersRecords();
        api.calls().clear();
        Exchange done = send("isogeo:metadata", body, Map.of());
        assertThat(done.getException()).as(String.valueOf(body)).isNull();
        return api.lastCall().getUrl().encodedPath();
    }

    @Test
    void textInAnyForm() throws Exception {
        byte[] bytes = (ID + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("id.txt"), bytes);
        InputStreamCache cached = new InputStreamCache(bytes);
        for (Object body : List.of(
                ID,
                new StringBuilder(ID),
                bytes,
                new ByteArrayInputStream(bytes),
                new StringReader(ID),
                cached,
                file,
                file.toFile(),
                Id.of(ID),
                Id.of(ID).uuid())) {
            assertThat(read(body)).endsWith("/resources/" + ID);
        }
        assertThat(cached.readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void aFileOfCamel() throws Exception {
        api.answersRecords();
        Files.writeString(folder.resolve("id.txt"), ID);
        MockEndpoint done = context.getEndpoint("mock:done", MockEndpoint.class);
        done.expectedMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?initialDelay=0&noop=true")
                        .to("isogeo:metadata")
                        .to("mock:done");
            }
        });
        done.assertIsSatisfied();
        assertThat(api.lastCall().getUrl().encodedPath()).endsWith("/resources/" + ID);
    }

    @Test
    void modelsByTheirKey() {
        api.answers(200, "{}");
        send("isogeo:format", Format.builder().code("postgis").build(), Map.of());
        assertThat(api.lastCall().getUrl().encodedPath()).endsWith("/formats/postgis");
        api.answers(204, "");
        Exchange deleted = send(
                "isogeo:conformity?operation=delete&metadataId=" + OTHER_ID,
                Conformity.builder()
                        .specification(Specification.builder().id(ID).build())
                        .build(),
                Map.of());
        assertThat(deleted.getException()).isNull();
        assertThat(api.lastCall().getUrl().encodedPath()).endsWith(OTHER_ID + "/specifications/" + ID);
        assertThat(send("isogeo:metadata", Contact.builder().id(ID).build(), Map.of())
                        .getException())
                .hasMessageContaining("is a Contact, but metadataId can only be taken from a Metadata");
    }

    @Test
    void otherBodiesAreNamed() {
        Map<Object, String> bodies = Map.of(
                42,
                "which is the number 42: it must be text, a UUID or a Metadata",
                List.of(ID, OTHER_ID),
                "which is a list of 2 elements: split it",
                Map.of("_id", ID),
                "which is a map: convert it to a Metadata, or set the header CamelIsogeoMetadataId",
                new Object(),
                "which is a java.lang.Object: it must be text");
        bodies.forEach((body, problem) -> assertThat(
                        send("isogeo:metadata", body, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("metadataId is missing")
                .hasMessageContaining(problem));
        assertThat(api.calls()).isEmpty();
        api.answers(200, "{\"code\":2154,\"name\":\"RGF93\"}");
        assertThat(send("isogeo:coordinate-system", 2154, Map.of()).getException())
                .isNull();
        assertThat(api.lastCall().getUrl().encodedPath()).endsWith("/coordinate-systems/2154");
    }

    @Test
    void aLongBodyIsNoIdentifierAndIsNotReadToItsEnd() throws Exception {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        for (Object body : List.of(large, large.toFile())) {
            assertThat(send("isogeo:metadata", body, Map.of()).getException())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("metadataId is missing, and the message body is longer than 1000 characters");
        }
        assertThat(send("isogeo:metadata", new byte[0], Map.of()).getException())
                .hasMessageContaining("metadataId");
        assertThat(api.calls()).isEmpty();
    }
}
