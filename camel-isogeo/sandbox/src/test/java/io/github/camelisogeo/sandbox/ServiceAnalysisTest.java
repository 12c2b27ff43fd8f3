package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A PUT of a service starts its analysis, which adds what the standard prescribes, without using the network. */
class ServiceAnalysisTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(5));

    private static Api user;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    private static String created(String attributes) {
        String group = user.get("/groups").json().at("/0/_id").asText();
        JsonNode record = user.sendJson(
                        "POST", "/groups/" + group + "/resources", "{\"title\": \"New\", " + attributes + "}")
                .json();
        return "/resources/" + record.path("_id").asText();
    }

    private static List<String> operations(String record) {
        return user.get(record + "/operations").json().findValuesAsText("name");
    }

    @Test
    void findsTheOperationsOfAService() {
        String service = created("\"type\": \"service\", \"format\": \"wms\", \"path\": \"https://a.example/wms\"");
        String body = user.get(service).response().body();
        user.sendJson("POST", service + "/layers", "{\"id\": \"by_hand\"}");
        user.sendJson("POST", service + "/operations", "{\"name\": \"Own\", \"verb\": \"GET\"}");
        user.sendJson("PATCH", service, body);
        assertThat(operations(service)).containsExactly("Own");

        JsonNode answer =
                user.sendJson("PUT", service + "?_include=operations", body).json();
        JsonNode found = user.get(service + "/operations").json();

        assertThat(answer.path("operations")).isEqualTo(found);
        assertThat(operations(service)).containsExactly("Own", "GetCapabilities", "GetMap", "GetFeatureInfo");
        assertThat(found.at("/1/url").asText()).isEqualTo("https://a.example/wms");
        assertThat(user.get(service + "/layers").json().findValuesAsText("id")).containsExactly("by_hand");

        user.sendJson("PUT", service, "{\"path\": \"https://b.example/wms\"}");
        JsonNode again = user.get(service + "/operations").json();
        assertThat(again.at("/1/_id")).isEqualTo(found.at("/1/_id"));
        assertThat(again.at("/1/url").asText()).isEqualTo("https://b.example/wms");
        assertThat(again).hasSize(4);
    }

    @Test
    void findsNothingElsewhere() {
        for (String attributes : List.of(
                "\"type\": \"service\", \"format\": \"wfs\"",
                "\"type\": \"service\", \"path\": \"https://a.example/\"",
                "\"type\": \"vectorDataset\", \"format\": \"wfs\", \"path\": \"https://a.example/\"")) {
            String record = created(attributes);

            assertThat(user.sendJson("PUT", record, user.get(record).response().body())
                            .status())
                    .isEqualTo(200);
            assertThat(operations(record)).isEmpty();
        }
    }
}
