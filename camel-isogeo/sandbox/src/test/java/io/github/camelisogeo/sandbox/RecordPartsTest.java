package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a record: its lists and its associations. */
class RecordPartsTest {

    private static final String NOBODY = "00000000000000000000000000000000";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static Api group;
    private static String workgroup;
    private String dataset;
    private String service;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        group = Api.group(sandbox.get());
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
    }

    @BeforeEach
    void createRecords() {
        sandbox.get().reset();
        dataset = created("vectorDataset");
        service = created("service");
    }

    private static String created(String type) {
        return user.sendJson(
                        "POST",
                        "/groups/" + workgroup + "/resources",
                        "{\"title\": \"Parties\", \"type\": \"" + type + "\"}")
                .json()
                .path("_id")
                .asText();
    }

    private JsonNode record(String id) {
        return group.get("/resources/" + id, "_include", Api.ALL).json();
    }

    private String path(String template) {
        return template.replace("DATASET", dataset).replace("SERVICE", service).replace("NOBODY", NOBODY);
    }

    private Api.Answer send(String verb, String path, String body) {
        return user.sendJson(verb, path(path), path(body));
    }

    private JsonNode post(String path, String body) {
        Api.Answer answer = send("POST", path, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json();
    }

    private void nothing(String verb, String path) {
        assertThat(user.call(verb, path(path)).status()).as(verb + " " + path).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /resources/DATASET/events | {} | 400",
                "POST | /resources/DATASET/events | [] | 400",
                "POST | /resources/DATASET/events | kind=creation&date=2018-06-14 | 400",
                "POST | /resources/DATASET/events | {'kind': 'party', 'date': '2018-06-14'} | 400",
                "POST | /resources/DATASET/events | {'kind': 'update', 'date': '2018-02-30'} | 400",
                "POST | /resources/DATASET/events | {'kind': 'update', 'date': null} | 400",
                "POST | /resources/DATASET/events | {'kind': 'update', 'date': '+12018-06-14T00:00:00Z'} | 400",
                "PUT | /resources/DATASET/events/NOBODY | {'kind': 'update'} | 404",
                "DELETE | /resources/DATASET/events/NOBODY | {} | 404",
                "POST | /resources/NOBODY/events | {'kind': 'update', 'date': '2018-06-14'} | 404",
                "POST | /resources/DATASET/feature-attributes | {'alias': 'x'} | 400",
                "POST | /resources/DATASET/feature-attributes | {'name': ' '} | 400",
                "POST | /resources/DATASET/feature-attributes | {'name': 'x', 'length': 'long'} | 400",
                "POST | /resources/SERVICE/feature-attributes | {'name': 'x'} | 400",
                "POST | /resources/DATASET/layers | {'id': 'x'} | 400",
                "POST | /resources/SERVICE/layers | {'titles': []} | 400",
                "POST | /resources/SERVICE/layers | {'id': 'x', 'titles': ['x']} | 400",
                "POST | /resources/SERVICE/layers/NOBODY/dataset/DATASET | {} | 404",
                "POST | /resources/SERVICE/operations | {'verb': 'GET'} | 400",
                "POST | /resources/DATASET/operations | {'name': 'x', 'verb': 'GET'} | 400",
                "POST | /resources/DATASET/limitations | {'description': 'x'} | 400",
                "POST | /resources/DATASET/limitations | {'type': 'moral'} | 400",
                "POST | /resources/DATASET/limitations | {'type': 'legal', 'restriction': 'x'} | 400",
                "POST | /resources/DATASET/limitations | {'type': 'legal', 'directive': {'_id': 'NOBODY'}} | 404",
                "POST | /resources/DATASET/limitations | {'type': 'legal', 'directive': 3} | 400",
                "POST | /resources/DATASET/conditions | {'license': {'_id': 'NOBODY'}} | 404",
                "POST | /resources/DATASET/conditions | {'license': {}} | 400",
                "PUT | /resources/DATASET/conditions/NOBODY | {} | 405",
                "POST | /resources/DATASET/links | {} | 400",
                "POST | /resources/DATASET/links | {'kind': 'carrier'} | 400",
                "POST | /resources/DATASET/links | {'kind': 'url', 'actions': 'view'} | 400",
                "POST | /resources/DATASET/links | {'kind': 'url', 'actions': ['steal']} | 400",
                "POST | /resources/DATASET/links | {'kind': 'data', 'type': 'hosted'} | 400",
                "POST | /resources/DATASET/keywords/NOBODY | {} | 404",
                "DELETE | /resources/DATASET/keywords/NOBODY | {} | 404",
                "PUT | /resources/DATASET/contacts/NOBODY | {'role': 'author'} | 404",
                "DELETE | /resources/DATASET/contacts/NOBODY | {} | 404",
                "PUT | /resources/DATASET/specifications/NOBODY | {'conformant': true} | 404",
                "PUT | /resources/DATASET/coordinate-system | {'name': 'x'} | 400",
                "PUT | /resources/DATASET/coordinate-system | {'code': 999999} | 404",
                "PUT | /resources/DATASET/coordinate-system | {'code': {}} | 400",
                "DELETE | /resources/DATASET/coordinate-system | {} | 404",
                "PUT | /catalogs/NOBODY/resources/DATASET | {} | 404",
            })
    void refusesWhatMakesNoSense(String verb, String path, String body, int status) {
        JsonNode before = record(dataset);

        Api.Answer answer = send(verb, path, body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.error()).isNotBlank();
        assertThat(record(dataset)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /resources/NOBODY/events",
        "PUT, /resources/NOBODY/links/NOBODY",
        "DELETE, /resources/NOBODY/conditions/NOBODY",
        "POST, /resources/NOBODY/keywords/NOBODY",
        "PUT, /resources/NOBODY/contacts/NOBODY",
        "PUT, /resources/NOBODY/coordinate-system",
        "PUT, /catalogs/NOBODY/resources/NOBODY",
        "POST, /resources/NOBODY/layers/NOBODY/dataset/NOBODY"
    })
    void asksForTheRightToWriteFirst(String verb, String path) {
        assertThat(group.sendJson(verb, path(path), "no JSON").status()).isEqualTo(403);
        assertThat(Api.anonymous(sandbox.get())
                        .sendJson(verb, path(path), "no JSON")
                        .status())
                .isEqualTo(401);
        assertThat(send(verb, path, "no JSON").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATASET | events | {'kind': 'publication', 'date': '2018-06-14', 'description': 'd'}"
                        + " | {'description': 'e', 'waitForSync': 1} | description",
                "DATASET | feature-attributes | {'name': 'INSEE', 'dataType': 'text', 'length': 5, 'scale': null}"
                        + " | {'alias': 'Code', 'dataType': null} | alias",
                "DATASET | limitations | {'type': 'legal', 'restriction': 'other', 'directive': null}"
                        + " | {'restriction': 'patent'} | restriction",
                "DATASET | links | {'kind': 'url', 'type': 'url', 'title': 't', 'url': 'https://x.example/',"
                        + " 'actions': ['view'], 'parent_resource': 'p'} | {'title': 'u'} | title",
                "SERVICE | layers | {'id': 'l', 'titles': [{'lang': 'fr', 'value': 'L'}]} | {'id': 'm'} | id",
            })
    void createsReadsChangesAndDeletes(String record, String part, String body, String change, String changed) {
        String list = "/resources/" + record + "/" + part;
        String id = record.equals("DATASET") ? dataset : service;
        String born = record(id).path("_modified").asText();

        JsonNode created = post(list, body.replace('\'', '"'));
        String element = list + "/" + created.path("_id").asText();
        String afterCreation = record(id).path("_modified").asText();

        assertThat(afterCreation).isGreaterThan(born);
        assertThat(group.get(path(element)).json()).isEqualTo(created);
        assertThat(group.get(path(list)).json()).containsExactly(created);
        assertThat(record(id).path(part)).containsExactly(created);

        Api.Answer update = send("PUT", element, change.replace('\'', '"'));
        assertThat(update.status()).as(update.response().body()).isEqualTo(200);
        assertThat(update.json().path(changed)).isNotEqualTo(created.path(changed));
        assertThat(update.json().size()).isGreaterThanOrEqualTo(created.size());
        assertThat(record(id).path(part)).containsExactly(update.json());

        nothing("DELETE", element);
        assertThat(group.get(path(element)).status()).isEqualTo(404);
        assertThat(record(id).path(part)).isEmpty();
        assertThat(record(id).path("_modified").asText()).isGreaterThan(afterCreation);
    }

    @Test
    void datesTheDataByItsEvents() {
        JsonNode creation = post(
                "/resources/DATASET/events",
                "{\"kind\": \"creation\", \"date\": \"2018-06-14T10:00:00+02:00\", \"description\": \"x\"}");

        assertThat(creation.path("date").asText()).isEqualTo("2018-06-14T00:00:00+00:00");
        assertThat(creation.has("description")).isFalse();
        assertThat(record(dataset).path("created")).isEqualTo(creation.path("date"));
        assertThat(send("POST", "/resources/DATASET/events", "{\"kind\": \"creation\", \"date\": \"2018-06-15\"}")
                        .status())
                .isEqualTo(409);
        nothing("DELETE", "/resources/DATASET/events/" + creation.path("_id").asText());
        assertThat(record(dataset).has("created")).isFalse();
    }

    @Test
    void keepsNamesOfAttributesUnique() {
        post("/resources/DATASET/feature-attributes", "{\"name\": \"a\"}");
        String other = post("/resources/DATASET/feature-attributes", "{\"name\": \"b\"}")
                .path("_id")
                .asText();

        assertThat(send("POST", "/resources/DATASET/feature-attributes", "{\"name\": \"a\"}")
                        .status())
                .isEqualTo(409);
        assertThat(send("PUT", "/resources/DATASET/feature-attributes/" + other, "{\"name\": \"a\"}")
                        .status())
                .isEqualTo(409);
        assertThat(group.get(path("/resources/DATASET/feature-attributes/b"))
                        .json()
                        .path("_id")
                        .asText())
                .isEqualTo(other);
    }

    /** It isn't documented, but records of the API contain it. */
    @Test
    void takesARestrictionBackThatAnswersHold() {
        JsonNode limitation = post(
                "/resources/DATASET/limitations", "{'type': 'legal', 'restriction': 'restricted'}".replace('\'', '"'));

        assertThat(limitation.path("restriction").asText()).isEqualTo("restricted");
    }

    @Test
    void leavesNoRestrictionInALimitationForSecurity() {
        String directive = user.get("/directives").json().get(0).path("_id").asText();
        String body =
                "{\"type\": \"TYPE\", \"restriction\": \"other\", \"directive\": {\"_id\": \"" + directive + "\"}}";

        JsonNode legal = post("/resources/DATASET/limitations", body.replace("TYPE", "legal"));
        JsonNode security = post("/resources/DATASET/limitations", body.replace("TYPE", "security"));

        assertThat(legal.at("/directive/name").asText()).isNotBlank();
        assertThat(security.has("restriction")).isFalse();
        assertThat(security.has("directive")).isFalse();
    }

    @Test
    void findsRecordsByWhatTheyWereGiven() {
        JsonNode keyword = user.get("/keywords/isogeo:eau").json();
        String tag = keyword.path("_tag").asText();
        String id = keyword.path("_id").asText();
        int before = group.total("q", tag);

        nothing("POST", "/resources/DATASET/keywords/" + id);

        assertThat(user.call("POST", path("/resources/DATASET/keywords/" + id)).status())
                .isEqualTo(409);
        assertThat(group.total("q", tag)).isEqualTo(before + 1);
        assertThat(record(dataset).path("tags").has(tag)).isTrue();
        assertThat(user.get("/keywords/" + id, "_include", "count")
                        .json()
                        .at("/count/isogeo")
                        .asInt())
                .isEqualTo(before + 1);
        nothing("DELETE", "/resources/DATASET/keywords/" + id);
        assertThat(group.total("q", tag)).isEqualTo(before);
        assertThat(user.call("DELETE", path("/resources/DATASET/keywords/" + id))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void attachesContactsByARole() {
        JsonNode contact = user.get("/groups/" + workgroup + "/contacts").json().get(0);
        String path = "/resources/DATASET/contacts/" + contact.path("_id").asText();

        assertThat(send("PUT", path, "{}").status()).isEqualTo(400);
        assertThat(send("PUT", path, "{\"role\": \"king\"}").status()).isEqualTo(400);
        Api.Answer answer = send("PUT", path, "{\"role\": \"author\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(send("PUT", path, "{\"role\": \"owner\"}").status()).isEqualTo(200);

        assertThat(record(dataset).path("contacts")).hasSize(1);
        assertThat(record(dataset).at("/contacts/0/role").asText()).isEqualTo("owner");
        assertThat(record(dataset).path("tags").has(contact.path("_tag").asText()))
                .isTrue();
        nothing("DELETE", path);
        assertThat(record(dataset).path("tags").has(contact.path("_tag").asText()))
                .isFalse();
    }

    @Test
    void saysWhichSpecificationsARecordMeets() {
        JsonNode named = user.whole("_include", "specifications").stream()
                .filter(record -> !record.path("specifications").isEmpty())
                .findFirst()
                .orElseThrow()
                .at("/specifications/0/specification");
        String path = "/resources/DATASET/specifications/" + named.path("_id").asText();

        assertThat(send("PUT", path, "{\"conformant\": \"yes\"}").status()).isEqualTo(400);
        assertThat(send("PUT", path, "{\"conformant\": 1, \"specification\": null}")
                        .json())
                .isEqualTo(record(dataset).at("/specifications/0"));
        assertThat(send("PUT", path, "{\"conformant\": 0}").status()).isEqualTo(200);
        assertThat(record(dataset).at("/specifications/0/conformant").asBoolean(true))
                .isFalse();
        nothing("DELETE", path);
        assertThat(record(dataset).path("specifications")).isEmpty();
        assertThat(user.call("DELETE", path(path)).status()).isEqualTo(404);
    }

    @Test
    void putsRecordsIntoCatalogues() {
        JsonNode catalog = user.get("/groups/" + workgroup + "/catalogs").json().get(0);
        String tag = catalog.path("_tag").asText();
        String path = "/catalogs/" + catalog.path("_id").asText() + "/resources/DATASET";
        int before = group.total("q", tag);

        nothing("PUT", path);
        String modified = record(dataset).path("_modified").asText();
        nothing("PUT", path);

        assertThat(record(dataset).path("_modified").asText()).isEqualTo(modified);
        assertThat(group.total("q", tag)).isEqualTo(before + 1);
        assertThat(user.get(path("/resources/DATASET/catalogs")).json().findValuesAsText("_tag"))
                .contains(tag);
        nothing("DELETE", path);
        assertThat(group.total("q", tag)).isEqualTo(before);
        assertThat(user.call("DELETE", path(path)).status()).isEqualTo(404);
    }

    @Test
    void assignsOneCoordinateSystem() {
        for (String code : new String[] {"\"4326\"", "2154"}) {
            Api.Answer answer = send("PUT", "/resources/DATASET/coordinate-system", "{\"code\": " + code + "}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("name").asText()).isNotBlank();
        }

        assertThat(record(dataset).at("/coordinate-system/code").asInt()).isEqualTo(2154);
        assertThat(record(dataset).path("tags").has("coordinate-system:4326")).isFalse();
        nothing("DELETE", "/resources/DATASET/coordinate-system");
        assertThat(record(dataset).has("coordinate-system")).isFalse();
    }

    @Test
    void bindsLayersToTheDatasetsThatTheyShow() {
        String layer = post("/resources/SERVICE/layers", "{\"id\": \"l\", \"titles\": null}")
                .path("_id")
                .asText();
        String path = "/resources/SERVICE/layers/" + layer + "/dataset/DATASET";

        assertThat(user.call("DELETE", path(path)).status()).isEqualTo(404);
        nothing("POST", path);
        assertThat(user.call("POST", path(path)).status()).isEqualTo(409);

        assertThat(record(service).at("/layers/0/dataset/_id").asText()).isEqualTo(dataset);
        assertThat(record(dataset).at("/serviceLayers/0/service/_id").asText()).isEqualTo(service);
        nothing("DELETE", path);
        assertThat(record(service).at("/layers/0/dataset").isMissingNode()).isTrue();
        assertThat(record(dataset).path("serviceLayers")).isEmpty();

        nothing("POST", path);
        nothing("DELETE", "/resources/SERVICE/layers/" + layer);
        assertThat(record(dataset).path("serviceLayers")).isEmpty();
    }

    /** The layer only names the last of them. */
    @ParameterizedTest
    @ValueSource(strings = {"/resources/SERVICE/layers/LAYER", "/resources/SERVICE"})
    void takesADeletedLayerFromAllDatasetsThatItShowed(String deleted) {
        String layer =
                post("/resources/SERVICE/layers", "{\"id\": \"l\"}").path("_id").asText();
        String other =
                post("/resources/SERVICE/layers", "{\"id\": \"m\"}").path("_id").asText();
        String second = user.whole("q", "type:vector-dataset").stream()
                .map(record -> record.path("_id").asText())
                .filter(id -> !id.equals(dataset))
                .findFirst()
                .orElseThrow();
        nothing("POST", "/resources/SERVICE/layers/" + layer + "/dataset/DATASET");
        nothing("POST", "/resources/SERVICE/layers/" + other + "/dataset/" + second);
        nothing("POST", "/resources/SERVICE/layers/" + layer + "/dataset/" + second);
        String before = record(dataset).path("_modified").asText();

        nothing("DELETE", deleted.replace("LAYER", layer));

        assertThat(shownBy(dataset)).doesNotContain(layer);
        assertThat(shownBy(second)).doesNotContain(layer);
        assertThat(shownBy(second).contains(other)).isEqualTo(deleted.contains("LAYER"));
        assertThat(record(dataset).path("_modified").asText()).isGreaterThan(before);
    }

    @Test
    void showsARenamedLayerInTheDatasetsThatItShows() {
        String layer =
                post("/resources/SERVICE/layers", "{\"id\": \"l\"}").path("_id").asText();
        nothing("POST", "/resources/SERVICE/layers/" + layer + "/dataset/DATASET");
        String before = record(dataset).path("_modified").asText();

        user.sendJson("PUT", path("/resources/SERVICE/layers/" + layer), "{\"id\": \"renamed\"}");

        JsonNode shown = record(dataset).at("/serviceLayers/0");
        assertThat(shown.path("id").asText()).isEqualTo("renamed");
        assertThat(shown.at("/service/_id").asText()).isEqualTo(service);
        assertThat(shown.has("dataset")).isFalse();
        assertThat(record(dataset).path("_modified").asText()).isGreaterThan(before);
        assertThat(record(service).at("/layers/0/dataset/_id").asText()).isEqualTo(dataset);
    }

    private List<String> shownBy(String dataset) {
        return record(dataset).path("serviceLayers").findValuesAsText("_id");
    }

    @Test
    void forgetsADeletedDatasetInTheLayersThatShowedIt() {
        String layer =
                post("/resources/SERVICE/layers", "{\"id\": \"l\"}").path("_id").asText();
        nothing("POST", "/resources/SERVICE/layers/" + layer + "/dataset/DATASET");

        nothing("DELETE", "/resources/DATASET");

        assertThat(record(service).path("layers")).hasSize(1);
        assertThat(record(service).at("/layers/0/dataset").isMissingNode()).isTrue();
    }

    @Test
    void addsOperationsAndConditions() {
        JsonNode license = user.whole("_include", "conditions").stream()
                .map(record -> record.at("/conditions/0/license"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();

        post("/resources/SERVICE/operations", "{\"name\": \"GetMap\", \"verb\": \"GET\"}");
        JsonNode condition =
                post("/resources/DATASET/conditions", "{\"description\": \"d\", \"license\": " + license + "}");

        assertThat(record(service).at("/operations/0/name").asText()).isEqualTo("GetMap");
        assertThat(condition.path("license")).isEqualTo(license);
        assertThat(group.total("q", license.path("_tag").asText(), "_id", dataset))
                .isEqualTo(1);
        nothing(
                "DELETE",
                "/resources/DATASET/conditions/" + condition.path("_id").asText());
        assertThat(record(dataset).path("conditions")).isEmpty();
    }
}
