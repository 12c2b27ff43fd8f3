package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a model is sent. */
class ModelBodyTest {

    @Test
    void sendsOnlyWhatMayBeSentAndInsideAllThereIs() throws IOException {
        Metadata metadata = body(
                Metadata.class,
                """
                {"_id": "a", "_deleted": true, "_unknown": 1, "title": "x", "links": [], "keywords": null, "name": null,
                 "geoContext": null, "tomorrow": {"_id": "b", "n": null}, "features": "many", "created": 12}
                """);

        assertThat(ModelJson.toBody(metadata, Use.UPDATE))
                .isEqualTo(tree("{\"title\": \"x\", \"name\": null, \"geoContext\": null,"
                        + " \"tomorrow\": {\"_id\": \"b\", \"n\": null}, \"features\": \"many\"}"));

        Conformity conformity = body(
                Conformity.class,
                """
                {"specification": {"_id": "s", "_tag": "t", "link": null, "owner": {"_id": "g", "contact": null}}}
                """);
        assertThat(new String(ModelJson.writeBody(conformity, Use.CREATE), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"specification\":{\"_id\":\"s\",\"_tag\":\"t\",\"owner\":{\"_id\":\"g\",\"contact\":null},"
                                + "\"link\":null}}");
    }

    @Test
    void tellsCreateFromUpdate() throws IOException {
        Invitation invitation = body(Invitation.class, "{\"email\":\"a@b.c\",\"expiresIn\":60}");

        assertThat(ModelJson.toBody(invitation, Use.CREATE)).isEqualTo(tree("{\"email\":\"a@b.c\"}"));
        assertThat(ModelJson.toBody(invitation, Use.UPDATE)).isEqualTo(tree("{\"email\":\"a@b.c\",\"expiresIn\":60}"));
    }

    @Test
    void takesANullOfAnAnswerForAbsent() throws IOException {
        assertThat(written(answer(Catalog.class, "{\"name\":null,\"owner\":{\"code\":null}}")))
                .isEqualTo("{\"owner\":{}}");
        assertThat(written(body(Catalog.class, "{\"name\":null,\"owner\":{\"code\":null}}")))
                .isEqualTo("{\"owner\":{\"code\":null},\"name\":null}");
    }

    @Test
    void clearsAttributes() {
        Catalog catalog = Catalog.builder().name("x").code("c").scan(true).build();

        Catalog cleared = catalog.withNull("code", "$scan");

        assertThat(cleared.code()).isNull();
        assertThat(ModelJson.toBody(cleared, Use.UPDATE))
                .isEqualTo(tree("{\"name\":\"x\",\"code\":null,\"$scan\":null}"));
        assertThat(ModelJson.toBody(cleared.toBuilder().code("again").build(), Use.UPDATE))
                .isEqualTo(tree("{\"name\":\"x\",\"code\":\"again\",\"$scan\":null}"));
        assertThat(ModelJson.toTree(Metadata.builder().links(List.of()).build().withNull("links")))
                .isEqualTo(tree("{\"links\":null}"));
        assertThatThrownBy(() -> catalog.withNull("nam"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Catalog has no attribute `nam`, the most similar are: name, ");
    }

    private static <M extends Model> M answer(Class<M> type, String json) throws IOException {
        return ModelJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    private static <M extends Model> M body(Class<M> type, String json) throws IOException {
        return ModelJson.bodyReader(type).readValue(json);
    }

    private static String written(Model model) {
        return new String(ModelJson.write(model), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        try {
            return ModelJson.mapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
