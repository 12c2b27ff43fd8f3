package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What a record says of another one is what the other one says, at once. */
class NeighboursTest {

    private static JsonNode found(JsonNode elements, String pointer, String id) {
        for (JsonNode element : elements) {
            if (element.at(pointer).asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError(id + " is at no " + pointer + " of " + elements);
    }

    private static String id(JsonNode object) {
        return object.path("_id").asText();
    }

    private static JsonNode patched(Api user, JsonNode record, String attributes) {
        return user.sendJson("PATCH", "/resources/" + id(record), attributes).json();
    }

    @Test
    void copiesFollowWhatTheyAreCopiesOf() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            Api user = Api.user(sandbox);
            JsonNode service = user.get(
                            "/resources/search", "q", "type:service", "_limit", "1", "_include", "layers,_creator")
                    .json()
                    .at("/results/0");
            JsonNode layer = service.at("/layers/0");
            JsonNode dataset = layer.path("dataset");
            String datasetPath = "/resources/" + id(dataset);
            String servicePath = "/resources/" + id(service);
            String other = id(user.get("/groups").json().get(0)).equals(id(service.path("_creator")))
                    ? id(user.get("/groups").json().get(1))
                    : id(user.get("/groups").json().get(0));
            String otherDataset = id(user.sendJson(
                            "POST",
                            "/groups/" + other + "/resources",
                            "{\"title\": \"Elsewhere\", \"type\": \"vectorDataset\"}")
                    .json());
            JsonNode lastLayer =
                    service.path("layers").get(service.path("layers").size() - 1);
            user.call("POST", servicePath + "/layers/" + id(lastLayer) + "/dataset/" + otherDataset);
            String modified = user.get(servicePath).json().path("_modified").asText();

            JsonNode renamed = patched(user, dataset, "{\"title\": \"Renamed dataset\"}");
            JsonNode shown = found(user.get(servicePath + "/layers").json(), "/_id", id(layer))
                    .path("dataset");
            assertThat(shown.path("title").asText()).isEqualTo("Renamed dataset");
            assertThat(shown.path("_modified")).isEqualTo(renamed.path("_modified"));
            assertThat(user.get(servicePath).json().path("_modified").asText()).isEqualTo(modified);

            patched(user, service, "{\"title\": \"Renamed service\"}");
            user.sendJson(
                    "PUT",
                    servicePath + "/layers/" + id(layer),
                    "{\"titles\": [{\"lang\": \"fr\", \"value\": \"Renamed layer\"}]}");
            JsonNode layerOfDataset = found(
                    user.get(datasetPath, "_include", "serviceLayers").json().path("serviceLayers"), "/_id", id(layer));
            assertThat(layerOfDataset.at("/service/title").asText()).isEqualTo("Renamed service");
            assertThat(layerOfDataset.at("/titles/0/value").asText()).isEqualTo("Renamed layer");
            assertThat(layerOfDataset.has("dataset")).isFalse();

            user.sendJson(
                    "PUT",
                    "/groups/" + id(service.path("_creator")),
                    "{\"contact\": {\"name\": \"Renamed workgroup\"}}");
            JsonNode elsewhere = user.get("/resources/" + otherDataset, "_include", "serviceLayers,_creator")
                    .json();
            assertThat(elsewhere
                            .at("/serviceLayers/0/service/_creator/contact/name")
                            .asText())
                    .isEqualTo("Renamed workgroup");
            assertThat(elsewhere.at("/_creator/contact/name").asText()).isNotEqualTo("Renamed workgroup");
        }
    }
}
