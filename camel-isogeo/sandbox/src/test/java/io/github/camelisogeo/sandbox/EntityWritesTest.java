package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creates, changes and deletes entities: the records that name them show it immediately. */
class EntityWritesTest {

    private static final String NOBODY = "00000000000000000000000000000000";
    private static final String ISOGEO = "1616597fbc4348c8b11ef9d59cf594c8";
    private static final String INSPIRE = "926c676c380046d7af99bcae343ac813";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static Api group;
    private static String workgroup;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        group = Api.group(sandbox.get());
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
    }

    @AfterEach
    void reset() {
        sandbox.get().reset();
    }

    private static String path(String template) {
        return template.replace("GROUP", workgroup).replace("NOBODY", NOBODY).replace("ISOGEO", ISOGEO);
    }

    private static JsonNode get(String path, String... query) {
        Api.Answer answer = user.get(path(path), query);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    private static Api.Answer json(String verb, String path, String body) {
        return user.sendJson(verb, path(path), body.replace('\'', '"'));
    }

    private static JsonNode created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json();
    }

    private static JsonNode updated(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json();
    }

    private static void nothing(String verb, String path) {
        assertThat(user.call(verb, path(path)).status()).as(verb + " " + path).isEqualTo(204);
    }

    private static int status(String verb, String path) {
        return user.call(verb, path(path)).status();
    }

    private static String id(JsonNode entity) {
        return entity.path("_id").asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /groups/GROUP/contacts | {} | 400",
                "POST | /groups/GROUP/contacts | {'name': 5} | 400",
                "POST | /groups/GROUP/contacts | name=x | 400",
                "POST | /groups/NOBODY/contacts | {'name': 'x'} | 404",
                "PUT | /groups/GROUP/contacts/NOBODY | {'name': 'x'} | 404",
                "DELETE | /groups/GROUP/contacts/NOBODY | {} | 404",
                "POST | /groups/GROUP/catalogs | {'name': 'x'} | 400",
                "POST | /groups/GROUP/licenses | {'name': 'x'} | 400",
                "POST | /groups/GROUP/specifications | {'name': 'x'} | 400",
                "POST | /groups/GROUP/data-sources | {'name': 'x'} | 400",
                "POST | /groups/GROUP/shares | {'type': 'application'} | 400",
                "POST | /groups/GROUP/shares | {'name': 'x', 'type': 'friends'} | 400",
                "POST | /groups/GROUP/shares | {'name': 'x', 'rights': ['own']} | 400",
                "POST | /groups/GROUP/invitations | {'email': 'a@b.example', 'role': 'admin'} | 400",
                "POST | /groups | {'contact.name': 'x'} | 400",
                "PUT | /groups/GROUP | {'contact': {'name': ' '}} | 400",
                "PUT | /groups/GROUP | {'contact': {'email': []}} | 400",
                "PUT | /groups/GROUP | {'keywordsCasing': 'shouting'} | 400",
                "POST | /applications | {'type': 'group'} | 400",
                "POST | /applications | {'name': 'x', 'type': 'robot'} | 400",
                "PUT | /applications/NOBODY | {'name': 'x'} | 404",
                "POST | /users | {'contact': {'name': 'x'}} | 400",
                "POST | /users | {'contact': {'name': 'x', 'email': 'nowhere'}} | 400",
                "POST | /users | {} | 400",
                "PUT | /users/NOBODY | {} | 404",
                "PUT | /account | {'contact': {'email': 5}} | 400",
                "POST | /formats | {'name': 'x'} | 400",
                "POST | /formats | {'code': 'a/b'} | 400",
                "POST | /formats | {'code': 'shp'} | 409",
                "POST | /thesauri/ISOGEO/keywords | {'text': ' '} | 400",
                "POST | /thesauri/ISOGEO/keywords | {'text': 'eau'} | 409",
                "POST | /thesauri/" + INSPIRE + "/keywords | {'text': 'theme'} | 403",
                "POST | /thesauri/NOBODY/keywords | {'text': 'x'} | 404",
                "DELETE | /thesauri/ISOGEO/keywords/NOBODY | {} | 404",
                "POST | /groups/GROUP/keywords/NOBODY | {} | 404",
                "DELETE | /groups/GROUP/keywords/NOBODY | {} | 404",
                "PUT | /groups/GROUP/coordinate-systems/999999 | {} | 404",
                "PUT | /groups/GROUP/coordinate-systems/4326 | {'alias': 5} | 400",
                "DELETE | /groups/GROUP/coordinate-systems/27700 | {} | 404",
                "POST | /invitations/NOBODY/accept | {} | 404",
                "PUT | /shares/NOBODY/catalogs/NOBODY | {} | 404",
                "POST | /shares/NOBODY/refresh-token | {} | 404",
            })
    void refusesWhatMakesNoSense(String verb, String path, String body, int status) {
        Api.Answer answer = json(verb, path, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.error()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /groups/GROUP/licenses, link, x",
        "POST, /groups/GROUP/specifications, published, 2018-06-04",
        "POST, /groups/GROUP/catalogs, code, x",
        "POST, /groups/GROUP/invitations, email, a@b.example",
        "POST, /groups, contact.city, Pau"
    })
    void asksFormsForWhatIsNeeded(String verb, String path, String name, String value) {
        assertThat(user.sendForm(verb, path(path), name, value).status()).isEqualTo(400);
        assertThat(group.sendForm(verb, path(path), name, value).status()).isEqualTo(403);
    }

    @Test
    void refusesFormsThatMakeNoSense() {
        String[][] forms = {
            {"name", "x", "$scan", "perhaps"}, {"name", " "}, {"name=%ZZ&x", "y"}, {"name=%C3&x", "y"},
        };
        for (String[] form : forms) {
            assertThat(user.sendForm("POST", path("/groups/GROUP/catalogs"), form)
                            .status())
                    .isEqualTo(400);
        }
        assertThat(user.sendForm("POST", path("/groups/GROUP/specifications"), "name", "x", "published", "soon")
                        .status())
                .isEqualTo(400);
        assertThat(user.sendForm("POST", path("/groups/GROUP/invitations"), "email", "a@b.example", "role", "king")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void renamesAContactInTheRecordsThatNameIt() {
        JsonNode contact = created(json(
                "POST",
                "/groups/GROUP/contacts",
                "{'name': 'Ancien', 'organizationName': 'O', 'phoneNumber': '1', 'faxNumber': '2', 'city': null}"));
        String path = "/groups/GROUP/contacts/" + id(contact);
        String record = id(user.whole().get(0));
        String tag = contact.path("_tag").asText();
        assertThat(contact.path("organization").asText()).isEqualTo("O");
        assertThat(contact.path("type").asText()).isEqualTo("custom");
        assertThat(tag).isEqualTo("contact:" + workgroup + ":" + id(contact));
        updated(json("PUT", "/resources/" + record + "/contacts/" + id(contact), "{'role': 'author'}"));

        JsonNode renamed = updated(json(
                "PUT", path, "{'name': 'Nouveau', 'phone': '3', 'owner': {'_id': 'x'}, '_tag': null, 'count': 2}"));

        assertThat(renamed.path("organization").asText()).isEqualTo("O");
        assertThat(renamed.path("phone").asText()).isEqualTo("3");
        assertThat(renamed.path("_tag").asText()).isEqualTo(tag);
        assertThat(get("/contacts/" + id(contact))).isEqualTo(renamed);
        JsonNode shown = get("/resources/" + record, "_include", "contacts,tags");
        assertThat(shown.path("contacts").findValuesAsText("name")).contains("Nouveau");
        assertThat(shown.path("tags").path(tag).asText()).isEqualTo("Nouveau");
        assertThat(get("/resources/search", "q", tag).path("tags").path(tag).asText())
                .isEqualTo("Nouveau");
        assertThat(get("/resources/search").path("tags").path(tag).asText()).isEqualTo("Nouveau");

        nothing("DELETE", path);
        assertThat(status("GET", "/contacts/" + id(contact))).isEqualTo(404);
        assertThat(get("/resources/" + record, "_include", "contacts,tags").toString())
                .doesNotContain(tag);
        assertThat(user.total("q", tag)).isZero();
        assertThat(get("/resources/search").path("tags").has(tag)).isFalse();
    }

    @Test
    void keepsCataloguesInStepWithRecordsAndShares() {
        JsonNode catalog =
                created(user.sendForm("POST", path("/groups/GROUP/catalogs"), "name", "Été", "$scan", "True"));
        String path = "/groups/GROUP/catalogs/" + id(catalog);
        String tag = catalog.path("_tag").asText();
        assertThat(catalog.path("$scan").asBoolean()).isTrue();
        assertThat(catalog.path("code").asText()).isEqualTo("ete");
        assertThat(catalog.at("/owner/contact/name").asText()).isNotBlank();
        for (JsonNode record : user.whole("q", "type:vector-dataset").subList(0, 3)) {
            nothing("PUT", "/catalogs/" + id(catalog) + "/resources/" + id(record));
        }

        assertThat(get(path, "_include", "count").path("count").asInt()).isEqualTo(3);
        assertThat(get("/catalogs/" + id(catalog) + "/statistics")
                        .at("/resources/count")
                        .asInt())
                .isEqualTo(3);
        JsonNode byFormat = get("/catalogs/" + id(catalog) + "/statistics/tag/format");
        assertThat(byFormat.at("/data/0/key").asText()).startsWith("format:");
        assertThat(status("GET", "/catalogs/" + id(catalog) + "/statistics/tag/owner"))
                .isEqualTo(404);
        updated(json("PUT", path, "{'name': 'Hiver', '$scan': false}"));
        assertThat(get("/resources/search").path("tags").path(tag).asText()).isEqualTo("Hiver");

        JsonNode share = created(json("POST", "/groups/GROUP/shares", "{'name': 'S', 'type': 'application'}"));
        nothing("PUT", "/shares/" + id(share) + "/catalogs/" + id(catalog));
        assertThat(get("/catalogs/" + id(catalog) + "/shares").findValuesAsText("name"))
                .contains("S");
        assertThat(user.total("s", id(share))).isEqualTo(3);
        nothing("DELETE", path);
        assertThat(user.total("q", tag)).isZero();
        assertThat(get("/shares/" + id(share)).path("catalogs")).isEmpty();
    }

    /** B6: objects inside forms are sent as their keys. */
    @ParameterizedTest
    @CsvSource({"licenses, /licenses/", "specifications, /specifications/"})
    void bearsFormsWithMoreThanIsNeeded(String list, String root) {
        JsonNode created = created(user.sendForm(
                "POST", path("/groups/GROUP/" + list), "name", "Léa & fils", "link", "https://x.example/?a=b"));
        String path = path("/groups/GROUP/" + list + "/" + id(created));

        JsonNode updated = updated(user.sendForm(
                "PUT", path, "name", "Renommé", "owner", "_id", "owner", "_tag", "_id", "x", "count", "many"));

        assertThat(created.path("name").asText()).isEqualTo("Léa & fils");
        assertThat(updated.path("name").asText()).isEqualTo("Renommé");
        assertThat(updated.path("link")).isEqualTo(created.path("link"));
        assertThat(updated.at("/owner/_id").asText()).isEqualTo(workgroup);
        assertThat(group.get(root + id(created)).json()).isEqualTo(updated);
        assertThat(get("/groups/GROUP/" + list, "_include", "count").findValuesAsText("_id"))
                .contains(id(created));
        nothing("DELETE", path);
        assertThat(status("GET", root + id(created))).isEqualTo(404);
    }

    @Test
    void showsALicenceAndASpecificationAsTheyAreNow() {
        String record = id(user.whole().get(0));
        JsonNode license = created(user.sendForm("POST", path("/groups/GROUP/licenses"), "name", "L"));
        JsonNode specification = created(
                user.sendForm("POST", path("/groups/GROUP/specifications"), "name", "S", "published", "2018-06-04"));
        assertThat(specification.path("published").asText()).isEqualTo("2018-06-04T00:00:00");
        created(json("POST", "/resources/" + record + "/conditions", "{'license': {'_id': '" + id(license) + "'}}"));
        updated(json("PUT", "/resources/" + record + "/specifications/" + id(specification), "{'conformant': true}"));
        assertThat(get("/groups/GROUP/specifications", "_include", "count")
                        .at("/0/count")
                        .asInt())
                .isEqualTo(1);

        updated(user.sendForm("PUT", path("/groups/GROUP/licenses/" + id(license)), "name", "L2"));
        updated(user.sendForm("PUT", path("/groups/GROUP/specifications/" + id(specification)), "name", "S2"));
        String shown = get("/resources/" + record, "_include", "conditions,specifications,tags")
                .toString();
        assertThat(shown).contains("\"L2\"", "\"S2\"").doesNotContain("\"L\"", "\"S\"");

        nothing("DELETE", "/groups/GROUP/licenses/" + id(license));
        nothing("DELETE", "/groups/GROUP/specifications/" + id(specification));
        assertThat(get("/resources/" + record, "_include", "conditions,specifications,tags")
                        .toString())
                .doesNotContain("L2", "S2");
    }

    @Test
    void writesDataSources() {
        JsonNode source =
                created(json("POST", "/groups/GROUP/data-sources", "{'name': 'CSW', 'location': 'https://x.example'}"));
        String path = "/groups/GROUP/data-sources/" + id(source);

        JsonNode updated = updated(
                json("PUT", path, "{'enabled': false, 'sessions': null, 'resourceCount': null, 'lastSession': null}"));

        assertThat(source.path("enabled").asBoolean()).isTrue();
        assertThat(updated.path("enabled").asBoolean()).isFalse();
        assertThat(updated.path("_modified").asText())
                .isGreaterThan(source.path("_modified").asText());
        assertThat(get(path)).isEqualTo(updated);
        nothing("DELETE", path);
        assertThat(get("/groups/GROUP/data-sources")).isEmpty();
    }

    @Test
    void makesAndEndsWorkgroups() {
        JsonNode created = created(user.sendForm(
                "POST",
                "/groups",
                "contact.name",
                "Neuf",
                "contact.fax",
                "1",
                "canCreateMetadata",
                "True",
                "metadataLanguage",
                "fr"));
        String path = "/groups/" + id(created);
        assertThat(created.at("/contact/fax").asText()).isEqualTo("1");
        assertThat(created.path("_tag").asText()).isEqualTo("owner:" + id(created));
        assertThat(get("/account/memberships").toString()).contains(id(created));
        assertThat(get(path + "/memberships").at("/0/user/contact/email").asText())
                .isEqualTo(sandbox.get().user());
        assertThat(get(path + "/limits").at("/resources/current").asInt(-1)).isZero();
        String record = id(created(json("POST", path + "/resources", "{'title': 't', 'type': 'resource'}")));

        JsonNode updated = updated(json(
                "PUT", path, "{'_tag': null, 'contact': {'name': 'Vieux', 'email': null}, 'themeColor': '#123456'}"));

        assertThat(updated.at("/contact/fax").asText()).isEqualTo("1");
        assertThat(updated.path("_tag")).isEqualTo(created.path("_tag"));
        JsonNode shown = get("/resources/" + record, "_include", "_creator,tags");
        assertThat(shown.at("/_creator/contact/name").asText()).isEqualTo("Vieux");
        assertThat(shown.path("tags").path("owner:" + id(created)).asText()).isEqualTo("Vieux");
        assertThat(get(path + "/statistics").at("/resources/count").asInt()).isEqualTo(1);
        nothing("DELETE", path);
        assertThat(status("GET", path)).isEqualTo(404);
        assertThat(status("GET", "/resources/" + record)).isEqualTo(404);
        assertThat(get("/account/memberships").toString()).doesNotContain(id(created));
    }

    /** B9: unset lists are sent as {@code [null]}. */
    @Test
    void bindsApplicationsToWorkgroups() {
        JsonNode application = created(json(
                "POST", "/applications", "{'name': 'Appli', 'redirect_uris': [null], 'scopes': [null], 'url': null}"));
        String path = "/applications/" + id(application);
        String other = id(get("/groups").get(1));

        assertThat(application.path("redirect_uris")).isEmpty();
        assertThat(application.path("client_id").asText()).startsWith("appli-");
        nothing("PUT", path + "/groups/GROUP");
        nothing("PUT", path + "/groups/GROUP");
        assertThat(status("PUT", path + "/groups/" + other)).isEqualTo(409);
        updated(json("PUT", path, "{'canHaveManyGroups': true}"));
        nothing("PUT", path + "/groups/" + other);
        assertThat(get(path, "_include", "groups").path("groups")).hasSize(2);
        assertThat(get(path).has("groups")).isFalse();
        assertThat(get(path + "/groups").findValuesAsText("_id")).contains(workgroup, other);
        assertThat(get("/groups/GROUP/applications").findValuesAsText("name")).contains("Appli");
        nothing("DELETE", path + "/groups/GROUP");
        assertThat(status("DELETE", path + "/groups/GROUP")).isEqualTo(404);
        nothing("DELETE", path);
        assertThat(get("/applications").findValuesAsText("name")).doesNotContain("Appli");
    }

    @Test
    void invitesUsers() {
        JsonNode invited = created(json(
                "POST",
                "/users",
                "{'contact': {'name': 'Ana', 'email': 'ana@x.example'}, 'staff': false, 'mailchimp': null}"));
        assertThat(json("POST", "/users", "{'contact': {'name': 'B', 'email': 'ANA@x.example'}}")
                        .status())
                .isEqualTo(409);
        JsonNode invitation = created(user.sendForm(
                "POST", path("/groups/GROUP/invitations"), "email", "ana@x.example", "role", "writer", "group", "_id"));
        String path = "/invitations/" + id(invitation);

        assertThat(invitation.at("/group/_id").asText()).isEqualTo(workgroup);
        assertThat(updated(json("PUT", path, "{'role': 'reader', 'group': null}"))
                        .path("role")
                        .asText())
                .isEqualTo("reader");
        assertThat(get("/groups/GROUP/invitations")).hasSize(1);
        assertThat(updated(user.call("POST", path + "/accept")).path("_id")).isEqualTo(invitation.path("_id"));
        assertThat(get("/users/" + id(invited) + "/memberships").at("/0/role").asText())
                .isEqualTo("reader");
        assertThat(get("/users/" + id(invited), "_include", "memberships").path("memberships"))
                .hasSize(1);
        assertThat(status("GET", path)).isEqualTo(404);
        nothing("DELETE", "/users/" + id(invited));
        assertThat(get("/groups/GROUP/memberships")).hasSize(1);
    }

    @Test
    void changesTheAccountButNeverDeletesIt() {
        JsonNode account = get("/account");

        JsonNode updated = updated(json("PUT", "/account", "{'language': 'en', 'contact': {'city': 'Pau'}}"));

        assertThat(updated.path("language").asText()).isEqualTo("en");
        assertThat(updated.at("/contact/email").asText())
                .isEqualTo(sandbox.get().user());
        assertThat(get("/account")).isEqualTo(updated);
        assertThat(status("DELETE", "/users/" + id(account))).isEqualTo(403);
    }

    @Test
    void learnsKeywordsAndForgetsThem() {
        JsonNode keyword = created(json("POST", "/thesauri/ISOGEO/keywords", "{'text': 'Qualité de l’eau'}"));
        String record = id(user.whole().get(0));
        assertThat(keyword.path("_tag").asText()).isEqualTo("keyword:isogeo:qualite-de-l-eau");
        assertThat(get("/thesauri/ISOGEO/keywords/search", "q", "qualite eau").findValuesAsText("_id"))
                .contains(id(keyword));
        assertThat(get("/thesauri/ISOGEO/keywords", "text", "Qualité de l’eau")).hasSize(1);
        assertThat(get(
                                "/groups/GROUP/keywords/search",
                                "_tag",
                                keyword.path("_tag").asText())
                        .path("total")
                        .asInt())
                .isZero();

        nothing("POST", "/groups/GROUP/keywords/" + id(keyword));
        assertThat(status("POST", "/groups/GROUP/keywords/" + id(keyword))).isEqualTo(409);
        assertThat(get(
                                "/groups/GROUP/keywords/search",
                                "_tag",
                                keyword.path("_tag").asText())
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        nothing("DELETE", "/groups/GROUP/keywords/" + id(keyword));
        assertThat(status("DELETE", "/groups/GROUP/keywords/" + id(keyword))).isEqualTo(404);

        nothing("POST", "/resources/" + record + "/keywords/" + id(keyword));
        nothing("DELETE", "/thesauri/ISOGEO/keywords/" + id(keyword));
        assertThat(get("/resources/" + record, "_include", "keywords,tags").toString())
                .doesNotContain(id(keyword));
        assertThat(status("GET", "/keywords/" + id(keyword))).isEqualTo(404);
    }

    @Test
    void searchesKeywordsPageByPage() {
        JsonNode all = get("/groups/GROUP/keywords/search", "_limit", "1000", "_include", "count,thesaurus");
        JsonNode second =
                get("/groups/GROUP/keywords/search", "_limit", "1", "_offset", "1", "_include", "count,thesaurus");
        JsonNode themes = get("/groups/GROUP/keywords/search", "th", INSPIRE, "tid", "x", "_include", "thesaurus");
        JsonNode frequent =
                get("/thesauri/ISOGEO/keywords/search", "ob", "count.isogeo", "od", "desc", "_include", "count");

        assertThat(all.path("results").size()).isEqualTo(all.path("total").asInt());
        assertThat(second.at("/results/0")).isEqualTo(all.at("/results/1"));
        assertThat(all.at("/results/0/count/group").asInt()).isPositive();
        assertThat(themes.path("results").findValuesAsText("code"))
                .contains("inspire-theme")
                .doesNotContain("isogeo");
        assertThat(frequent.at("/results/0/count/isogeo").asInt())
                .isGreaterThanOrEqualTo(frequent.at("/results/1/count/isogeo").asInt());
        for (String[] wrong : new String[][] {{"_limit", "101"}, {"_limit", "-1"}, {"ob", "luck"}, {"od", "up"}}) {
            assertThat(user.get(path("/thesauri/ISOGEO/keywords/search"), wrong).status())
                    .isEqualTo(400);
        }
        assertThat(status("GET", "/groups/GROUP/keywords/search?th=unknown")).isEqualTo(404);
    }

    @Test
    void addsVersionsToFormats() {
        JsonNode format = created(json(
                "POST",
                "/formats",
                "{'code': 'abc', 'name': 'ABC', 'type': 'vectorDataset', 'versions': ['1', null]}"));
        assertThat(format.path("_tag").asText()).isEqualTo("format:abc");

        JsonNode updated = updated(json("PUT", "/formats/abc", "{'versions': ['1', '2', null], 'code': 'x'}"));

        assertThat(updated.path("versions")).hasSize(3);
        assertThat(updated.path("code").asText()).isEqualTo("abc");
        assertThat(get("/formats/vector-dataset").findValuesAsText("code")).contains("abc");
        String record = id(created(
                json("POST", "/groups/GROUP/resources", "{'title': 't', 'type': 'vectorDataset', 'format': 'abc'}")));
        assertThat(get("/resources/" + record, "_include", "tags")
                        .at("/tags/format:abc")
                        .asText())
                .isEqualTo("ABC");
        updated(json("PUT", "/formats/abc", "{'name': 'Alphabet'}"));
        assertThat(get("/resources/" + record, "_include", "tags")
                        .at("/tags/format:abc")
                        .asText())
                .isEqualTo("Alphabet");
        assertThat(get("/resources/search", "q", "format:abc")
                        .at("/tags/format:abc")
                        .asText())
                .isEqualTo("Alphabet");
        nothing("DELETE", "/formats/abc");
        assertThat(get("/resources/search", "q", "format:abc").path("total").asInt())
                .isEqualTo(1);
        assertThat(status("GET", "/formats/abc")).isEqualTo(404);
        assertThat(get("/formats/resource/search", "q", "pdf").at("/0/name").asText())
                .contains("PDF");
        assertThat(get("/formats/resource/search", "_limit", "1")).hasSize(1);
    }

    @Test
    void namesCoordinateSystemsAsAWorkgroupLikes() {
        assertThat(get("/coordinate-systems/27700").path("name").asText()).isEqualTo("OSGB36 / British National Grid");
        assertThat(status("GET", "/groups/GROUP/coordinate-systems/27700")).isEqualTo(404);

        JsonNode named = updated(json("PUT", "/groups/GROUP/coordinate-systems/27700", "{'alias': 'Chez nous'}"));

        assertThat(named.path("alias").asText()).isEqualTo("Chez nous");
        assertThat(get("/groups/GROUP/coordinate-systems/27700")).isEqualTo(named);
        assertThat(get("/groups/GROUP/coordinate-systems")).contains(named);
        assertThat(updated(json("PUT", "/groups/GROUP/coordinate-systems/27700", "{'alias': null}"))
                        .hasNonNull("alias"))
                .isFalse();
        nothing("DELETE", "/groups/GROUP/coordinate-systems/27700");
        assertThat(status("GET", "/groups/GROUP/coordinate-systems/27700")).isEqualTo(404);
    }

    @Test
    void opensAndClosesSharesAtOnce() {
        JsonNode share =
                created(json("POST", "/groups/GROUP/shares", "{'name': 'S', 'type': 'application', 'rights': []}"));
        String path = "/shares/" + id(share);
        String application = id(get("/shares").at("/0/applications/0"));
        String catalog = id(get("/groups/GROUP/catalogs").get(0));

        assertThat(group.get(path).status()).isEqualTo(404);
        nothing("PUT", path + "/catalogs/" + catalog);
        nothing("PUT", path + "/applications/" + application);
        nothing("PUT", path + "/applications/" + application);
        assertThat(group.get(path).json().at("/applications/0/client_id").asText())
                .isEqualTo(sandbox.get().clientId());
        assertThat(group.total("s", id(share))).isEqualTo(user.total("q", "catalog:" + catalog));
        assertThat(status("PUT", path + "/groups/GROUP")).isEqualTo(409);
        assertThat(status("DELETE", path + "/groups/GROUP")).isEqualTo(404);
        assertThat(updated(json("PUT", path, "{'rights': ['reshare']}")).path("rights"))
                .hasSize(1);
        JsonNode refreshed = updated(user.call("POST", path + "/refresh-token"));
        assertThat(refreshed.path("urlToken").asText())
                .isNotBlank()
                .isNotEqualTo(share.path("urlToken").asText());
        nothing("DELETE", path + "/applications/" + application);
        assertThat(status("DELETE", path + "/applications/" + application)).isEqualTo(404);
        assertThat(group.get(path).status()).isEqualTo(404);
        nothing("DELETE", path);
        assertThat(status("GET", path)).isEqualTo(404);
    }

    @Test
    void bindsSharesOfTypeGroupToWorkgroups() {
        String path = "/shares/" + id(created(json("POST", "/groups/GROUP/shares", "{'name': 'G', 'type': 'group'}")));

        nothing("PUT", path + "/groups/GROUP");
        nothing("PUT", path + "/groups/GROUP");
        assertThat(get(path, "_include", "groups").path("groups")).hasSize(1);
        nothing("DELETE", path + "/groups/GROUP");
        assertThat(get(path, "_include", "groups").path("groups")).isEmpty();
    }

    @Test
    void changesTheRecordsOfARepetitionTogether() {
        try (IsogeoSandbox repeated = IsogeoSandbox.builder().records(5000).start()) {
            Api api = Api.user(repeated);
            JsonNode contact = null;
            String owner = null;
            for (JsonNode candidate : api.get("/groups").json()) {
                owner = id(candidate);
                contact = api.get("/groups/" + owner + "/contacts").json().get(0);
            }
            String tag = contact.path("_tag").asText();
            int named = api.total("q", tag);
            assertThat(named).isGreaterThan(10);

            api.sendJson("PUT", "/groups/" + owner + "/contacts/" + id(contact), "{\"name\": \"Rebaptisé\"}");
            assertThat(api.total("q", tag)).isEqualTo(named);
            assertThat(api.get("/resources/search", "q", tag, "_include", "contacts", "_offset", "" + (named - 1))
                            .json()
                            .at("/results/0/contacts")
                            .toString())
                    .contains("Rebaptisé");
            api.call("DELETE", "/groups/" + owner + "/contacts/" + id(contact));
            assertThat(api.total("q", tag)).isZero();
            assertThat(api.total()).isEqualTo(5000);
        }
    }

    /** B1: the Python SDK appends the identifier to the language. */
    @Test
    void answersWhetherSomethingExists() {
        String contact = id(get("/groups/GROUP/contacts").get(0));

        assertThat(status("GET", "/contacts/?_lang=fr" + contact)).isEqualTo(200);
        assertThat(status("GET", "/contacts/?_lang=frNOBODY")).isEqualTo(404);
        assertThat(status("GET", "/licenses?_lang=fr")).isEqualTo(404);
    }
}
