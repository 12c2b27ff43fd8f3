package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationRestriction;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.value.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operations do besides the one request that they are named for. */
class BehavioursTest extends ApiTestSupport {

    private static final String RECORD = "/resources/" + ID;
    private static final Event CREATION = Event.builder()
            .kind(EventKind.CREATION)
            .date(LocalDate.of(2018, 6, 4))
            .description("d")
            .build();

    @Test
    void creationEventThatIsThereIsGivenBack() {
        on(
                "GET " + RECORD,
                "{'_id':'" + ID + "','events':[{'_id':'" + GROUP + "','kind':'update'},{'_id':'" + OTHER
                        + "','kind':'creation'}]}");
        assertThat(client.events().create(ID, CREATION).id()).isEqualTo(OTHER.toString());
        assertThat(calls()).containsExactly("GET " + RECORD + "?_include=events");
    }

    @Test
    void eventsAreSentAsTheApiWantsThem() {
        on("GET " + RECORD, "{'_id':'" + ID + "'}");
        on("POST " + RECORD + "/events", WRITTEN);
        client.events().create(ID, CREATION);
        assertThat(lastBody()).isEqualTo("{\"date\":\"2018-06-04\",\"kind\":\"creation\"}");
        on("PUT " + RECORD + "/events/" + OTHER, WRITTEN);
        client.events().update(ID, OTHER, CREATION);
        assertThat(lastBody()).contains("\"waitForSync\":true");
        client.events()
                .update(ID, OTHER, CREATION.toBuilder().waitForSync(false).build());
        assertThat(lastBody()).contains("\"waitForSync\":false");
    }

    @Test
    void attributesAreImportedByTheirNames() {
        String attributes = "/resources/" + ID + "/feature-attributes";
        on(
                "GET /resources/" + GROUP + "/feature-attributes",
                "[{'_id':'" + GROUP
                        + "','name':'a','alias':'A','length':3},{'_id':'1','name':'B'},{'_id':'2','name':'B'}]");
        on(
                "GET " + attributes,
                "[{'_id':'" + OTHER + "','name':'a','alias':'old','length':9},{'_id':'" + ID + "','name':'b'}]");
        on("POST " + attributes, "{'_id':'" + GROUP + "','name':'B'}");
        on("PUT " + attributes + "/" + OTHER, WRITTEN);
        on("PUT " + attributes + "/" + ID, WRITTEN);
        on("PUT " + attributes + "/" + GROUP, WRITTEN);
        client.featureAttributes().importFromDataset(ID, GROUP, null, null);
        assertThat(calls()).endsWith("POST " + attributes).hasSize(3);
        assertThat(lastBody()).isEqualTo("{\"dataType\":\"\",\"name\":\"B\"}");
        platform.requests.clear();
        client.featureAttributes().importFromDataset(ID, GROUP, AttributeImportMode.UPDATE, true);
        assertThat(calls()).endsWith("PUT " + attributes + "/" + OTHER).hasSize(3);
        assertThat(lastBody()).contains("\"alias\":\"A\"", "\"length\":9", "\"dataType\":\"\"");
        platform.requests.clear();
        client.featureAttributes().importFromDataset(ID, GROUP, AttributeImportMode.UPDATE_OR_ADD, false);
        assertThat(calls()).filteredOn(call -> call.startsWith("PUT")).hasSize(3);
        assertThat(calls()).noneMatch(call -> call.startsWith("POST"));
    }

    @Test
    void importEndsWithTheFirstFailure() {
        on("GET /resources/" + GROUP + "/feature-attributes", "[{'_id':'1','name':'a'},{'_id':'2','name':'b'}]");
        on("GET /resources/" + ID + "/feature-attributes", "[]");
        onStatus("POST /resources/" + ID + "/feature-attributes", 409);
        assertThatThrownBy(() -> client.featureAttributes().importFromDataset(ID, GROUP, null, null))
                .isInstanceOf(IsogeoConflictException.class)
                .hasMessageStartingWith("feature-attribute.importFromDataset: POST ");
        assertThat(calls()).hasSize(3);
        assertThatThrownBy(() -> client.featureAttributes()
                        .create(ID, FeatureAttribute.builder().build()))
                .hasMessageContaining("body.name");
    }

    @Test
    void applicationGetsOneWorkgroupUnlessItMayHaveMore() {
        String application = "/applications/" + ID;
        on(
                "GET " + application,
                "{'_id':'" + ID + "','name':'n','type':'group','canHaveManyGroups':false,'groups':[{'_id':'" + OTHER
                        + "'}]}");
        on("PUT " + application, WRITTEN);
        onStatus("PUT " + application + "/groups/" + GROUP, 204);
        onStatus("PUT " + application + "/groups/" + OTHER, 204);
        assertThatThrownBy(() -> client.applications().associateWorkgroup(ID, GROUP, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("parameter force", OTHER.toString());
        assertThat(calls()).containsExactly("GET " + application + "?_include=groups");
        client.applications().associateWorkgroup(ID, OTHER, null);
        assertThat(calls()).endsWith("PUT " + application + "/groups/" + OTHER);
        platform.requests.clear();
        client.applications().associateWorkgroup(ID, GROUP, true);
        assertThat(calls())
                .containsExactly(
                        "GET " + application + "?_include=groups",
                        "PUT " + application,
                        "PUT " + application + "/groups/" + GROUP);
        on("GET " + application, "{'_id':'" + ID + "','type':'user','groups':[null]}");
        assertThatThrownBy(() -> client.applications().associateWorkgroup(ID, GROUP, true))
                .hasMessageContaining("applicationId");
        on("GET " + application, "{'_id':'" + ID + "','type':'group','groups':[null]}");
        assertThat(client.applications().associateWorkgroup(ID, GROUP, null)).isNull();
    }

    @Test
    void licenceIsAppliedOnce() {
        on(
                "GET " + RECORD,
                "{'_id':'" + ID + "','conditions':[{'_id':'" + GROUP + "','license':{'_id':'" + OTHER + "'}}]}");
        on("GET /licenses/" + OTHER, "{'_id':'" + OTHER + "','name':'read'}");
        on("POST " + RECORD + "/conditions", WRITTEN);
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() -> client.licenses().associateMetadata(ID, OTHER, null, null, null))
                .satisfies(e -> assertThat(e.identifier()).isEqualTo(GROUP.toString()));
        client.licenses().associateMetadata(ID, OTHER, "text", true, null);
        assertThat(lastBody())
                .isEqualTo("{\"description\":\"text\",\"license\":{\"_id\":\"" + OTHER + "\",\"name\":\"read\"}}");
        platform.requests.clear();
        License known = License.builder().id(GROUP.toString()).name("known").build();
        client.licenses().associateMetadata(ID, null, null, null, known);
        assertThat(calls()).containsExactly("GET " + RECORD + "?_include=conditions", "POST " + RECORD + "/conditions");
        assertThatThrownBy(() -> client.licenses().associateMetadata(ID, OTHER, null, null, known))
                .hasMessageContaining("both must be the same");
    }

    @Test
    void answeredInvitationIsGivenBackWhateverTheBody() {
        for (String body : List.of("", "null", "{\"_id\":\"" + ID + "\",\"email\":\"a@example.org\"}")) {
            on("POST /invitations/" + ID + "/accept", request -> FakePlatform.json(200, body));
            on("POST /invitations/" + ID + "/refuse", request -> FakePlatform.json(200, body));
            for (Invitation given : List.of(
                    client.invitations().accept(ID), client.invitations().decline(ID))) {
                assertThat(given.id()).isEqualTo(ID.toString());
                assertThat(given.email()).isEqualTo(body.startsWith("{") ? "a@example.org" : null);
            }
        }
        onStatus("POST /invitations/" + ID + "/accept", 204);
        assertThat(client.invitations().accept(ID).id()).isEqualTo(ID.toString());
        on("POST /invitations/" + ID + "/accept", request -> FakePlatform.html(200, "<html>"));
        assertThatThrownBy(() -> client.invitations().accept(ID)).isInstanceOf(IsogeoUnreadableAnswerException.class);
    }

    @Test
    void whatIsSoAlreadyIsNotSent() {
        Share share =
                Share.builder().id(ID.toString()).rights(List.of("reshare")).build();
        assertThat(client.shares().reshare(null, true, share)).isSameAs(share);
        Map<String, Object> mailchimp = Map.of(
                "subscriptions",
                List.of(
                        Map.of("name", "NewReleases", "isInterested", true),
                        Map.of("name", "TipsAndTricks", "isInterested", false)));
        User user = User.builder().id(ID.toString()).mailchimp(mailchimp).build();
        assertThat(client.users().updateSubscription(null, user, Newsletter.NEW_RELEASES, true))
                .isSameAs(user);
        assertThat(platform.requests).isEmpty();
        on("PUT /users/" + ID, WRITTEN);
        client.users().updateSubscription(null, user, Newsletter.NEW_RELEASES, false);
        assertThat(lastBody())
                .contains("[{", "NewReleases")
                .matches(".*NewReleases.*TipsAndTricks.*")
                .doesNotContain("true");
        client.users()
                .updateSubscription(null, User.builder().id(ID.toString()).build(), Newsletter.NEW_RELEASES, true);
        assertThat(lastBody()).contains("\"isInterested\":true");
    }

    @Test
    void limitationForSecurityHasNeitherRestrictionNorDirective() {
        on("PUT " + RECORD + "/limitations/" + OTHER, WRITTEN);
        Limitation limitation = Limitation.builder()
                .type(LimitationType.SECURITY)
                .restriction(LimitationRestriction.COPYRIGHT)
                .build();
        client.limitations().update(ID, OTHER, limitation);
        assertThat(lastBody()).isEqualTo("{\"type\":\"security\"}");
    }

    @Test
    void manyRecordsGoIntoACatalogAtOnce() {
        on("POST /resources", "[{'ignored':[],'request':{'action':'add'}}]");
        Catalog catalog = Catalog.builder().id(OTHER.toString()).scan(true).build();
        assertThat(client.catalogs().associateMetadata(OTHER, null, List.of(ID, GROUP), catalog))
                .hasSize(1);
        assertThat(lastBody())
                .isEqualTo("[{\"action\":\"add\",\"target\":\"catalogs\",\"model\":[{\"_id\":\"" + OTHER
                        + "\",\"$scan\":true}],\"query\":{\"ids\":[\"" + ID + "\",\"" + GROUP + "\"]}}]");
        onStatus("PUT /catalogs/" + OTHER + "/resources/" + ID, 204);
        assertThat(client.catalogs().associateMetadata(OTHER, ID, null, null)).isNull();
        int sent = requests().size();
        assertThatThrownBy(() -> client.catalogs().associateMetadata(OTHER, ID, List.of(GROUP), catalog))
                .isInstanceOf(InvalidParameterException.class);
        assertThatThrownBy(() -> client.catalogs().associateMetadata(OTHER, null, List.of(), catalog))
                .isInstanceOf(MissingParameterException.class)
                .hasMessageContaining("metadataId or ids");
        assertThatThrownBy(() -> client.catalogs().associateMetadata(OTHER, null, List.of(ID), null))
                .hasMessageContaining("body");
        assertThatThrownBy(() -> client.catalogs().associateMetadata(ID, null, List.of(ID), catalog))
                .hasMessageContaining("both must be the same");
        assertThat(requests()).hasSize(sent);
    }

    @Test
    void bulkChangesNeedRightIdentifiers() {
        on("POST /resources", "[{'ignored':[]}]");
        BulkRequest good = BulkRequest.builder()
                .action(BulkAction.UPDATE)
                .target(BulkTarget.COLLECTION_CONTEXT)
                .query(Map.of("ids", List.of("urn:uuid:43380f6c-6042-4095-b67c-bd1aa9526fe4")))
                .build();
        client.bulk().send(List.of(good));
        assertThat(lastBody()).contains("\"ids\":[\"" + ID + "\"]", "\"target\":\"collectionContext\"");
        BulkRequest bad = good.toBuilder()
                .query(Map.of("ids", List.of(ID.toString(), "wrong")))
                .build();
        assertThatThrownBy(() -> client.bulk().send(List.of(good, bad)))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("body[1].query.ids is 'wrong'");
        assertThatThrownBy(() ->
                        client.bulk().send(List.of(good.toBuilder().query(null).build())))
                .hasMessageContaining("body[0].query.ids");
        assertThat(requests()).hasSize(1);
    }

    @Test
    void codesAreChecked() {
        for (String wrong : List.of("", " ", "a/b", "..", "a?b")) {
            assertThatThrownBy(() -> Code.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> client.formats()
                        .update(Code.of("shp"), Format.builder().code("postgis").build()))
                .hasMessageContaining("both must be the same");
        on("GET /coordinate-systems/2154", "{'code':2154}");
        on("GET /groups/" + GROUP + "/coordinate-systems/2154", "{'code':2154,'alias':'L93'}");
        on("PUT /groups/" + GROUP + "/coordinate-systems/2154", "{'code':2154}");
        assertThat(client.coordinateSystems().get(Code.of("2154"), null).alias())
                .isNull();
        assertThat(client.coordinateSystems().get(Code.of("2154"), GROUP).alias())
                .isEqualTo("L93");
        client.coordinateSystems().associateWorkgroup(GROUP, Code.of("2154"), null);
        assertThat(lastBody()).isEqualTo("{\"alias\":null}");
    }
}
