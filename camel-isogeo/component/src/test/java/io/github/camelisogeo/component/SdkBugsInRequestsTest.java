package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.model.UserRole;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bugs of the Python SDK in what it sends: paths, parameters, bodies. */
class SdkBugsInRequestsTest extends SdkBugsTestSupport {

    @Test
    @SdkBug("B1")
    void existsAsksForTheEntityItself() {
        for (String entity : List.of("application", "contact", "license", "specification")) {
            result(Boolean.class, entity + ".exists", null, entity + "Id", ID);
            assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/" + entity + "s/" + ID);
            assertThat(query("_lang")).isEqualTo("fr");
        }
    }

    @Test
    @SdkBug("B2")
    void pathsAreClean() {
        for (OperationDescriptor operation : Entities.operations().all()) {
            ValidCall call = new ValidCall(operation);
            if (operation.parameter("ignoreAvailability") != null) {
                // The service itself is a stranger's, and not to be asked by a test.
                call.headers.put("CamelIsogeoIgnoreAvailability", true);
            }
            context.createProducerTemplate()
                    .request("isogeo:" + operation.entity() + "?operation=" + operation.name(), exchange -> {
                        exchange.getMessage().setBody(call.body);
                        exchange.getMessage().setHeaders(call.headers);
                    });
        }
        assertThat(api.calls()).hasSizeGreaterThan(100);
        assertThat(asked())
                .allSatisfy(route -> assertThat(route).doesNotContain("//").doesNotEndWith("/"));
    }

    @Test
    @SdkBug("B3")
    void thesaurusOfAWorkgroupsSearchIsTh() {
        call("keyword.search", null, "workgroupId", GROUP, "thesaurusId", ID);
        assertThat(query("th")).isEqualTo(ID);
        assertThat(query("tid")).isNull();
    }

    @Test
    @SdkBug("B4")
    void boxIsOneValue() {
        api.answersSearches(0, -1);
        for (Object box : List.of("1,2,3,4", List.of(1, 2, 3, 4), BoundingBox.parse("1,2,3,4"))) {
            result(Object.class, "search.search", null, "bbox", box);
            assertThat(api.lastCall().getUrl().queryParameterValues("box")).containsExactly("1,2,3,4");
        }
    }

    @Test
    @SdkBug("B5")
    void contactsHaveTheNamesOfTheModelAndTheApiItsOwnAtCreation() {
        Contact contact = Contact.builder()
                .name("n")
                .organization("o")
                .phone("p")
                .fax("f")
                .build();
        result(Contact.class, "contact.create", contact, "workgroupId", GROUP, "checkExists", "none");
        assertThat(sent())
                .isEqualTo(Map.of("name", "n", "organizationName", "o", "phoneNumber", "p", "faxNumber", "f"));
        result(Contact.class, "contact.update", contact, "workgroupId", GROUP, "contactId", ID);
        assertThat(sent()).isEqualTo(Map.of("name", "n", "organization", "o", "phone", "p", "fax", "f"));
    }

    @Test
    @SdkBug("B6")
    void formsHoldNeitherOwnerNorGroup() {
        Workgroup owner = Workgroup.builder().id(GROUP).tag("owner:" + GROUP).build();
        result(
                License.class,
                "license.update",
                License.builder().id(ID).name("n").owner(owner).build());
        assertThat(fields()).containsExactly("name=n");
        Invitation invitation = Invitation.builder()
                .email("a@example.org")
                .role(UserRole.READER)
                .group(owner)
                .build();
        for (String operation : List.of("invitation.create", "workgroup.invite")) {
            result(Invitation.class, operation, invitation, "workgroupId", GROUP);
            assertThat(fields()).containsExactlyInAnyOrder("email=a@example.org", "role=reader");
        }
    }

    @Test
    @SdkBug("B8")
    void includeIsTextOrListOrInclude() {
        for (Object include :
                List.of("links,contacts", List.of("links", "contacts"), Include.of("links", "contacts"))) {
            result(Metadata.class, "metadata.get", ID, "include", include);
            assertThat(query("_include")).isEqualTo("links,contacts");
        }
    }

    @Test
    @SdkBug("B9")
    void applicationIsCreatedWithoutWhatIsNotSet() {
        result(Object.class, "application.create", Map.of("name", "n"), "checkExists", "none");
        assertThat(api.lastBody()).isEqualTo("{\"name\":\"n\"}");
    }

    @Test
    @SdkBug("B12")
    void workgroupIsCreatedWithAllOfItsContact() {
        Contact contact = Contact.builder()
                .name("n")
                .fax("f")
                .phone("p")
                .organization("o")
                .build();
        result(
                Workgroup.class,
                "workgroup.create",
                Workgroup.builder().contact(contact).build(),
                "checkExists",
                "none");
        assertThat(fields())
                .containsExactlyInAnyOrder(
                        "contact.name=n", "contact.fax=f", "contact.phone=p", "contact.organization=o");
    }

    @Test
    @SdkBug("B13")
    void userIsReadWithAbilities() {
        result(User.class, "user.get", ID);
        assertThat(query("_include")).isEqualTo("_abilities");
    }

    @Test
    @SdkBug("B17")
    void daysOfEventsAreSentHoweverTheyAreGiven() {
        on("GET /resources/" + ID, "{'events':[]}");
        for (String date : List.of(
                "2018-06-04", "2018-06-04T00:00:00", "2018-06-04T00:00:00+00:00", "2018-06-04T23:30:00+02:00")) {
            result(Object.class, "event.create", Map.of("kind", "update", "date", date), "metadataId", ID);
            assertThat(sent()).as(date).isEqualTo(Map.of("kind", "update", "date", "2018-06-04"));
        }
    }

    @Test
    @SdkBug("B21")
    void linkWithoutAnActionThatItsKindAllowsGetsOther() {
        on("GET /link-kinds", "[{'kind':'wms','actions':['view','other']}]");
        result(
                Object.class,
                "link.create",
                Map.of("kind", "wms", "type", "url", "actions", List.of("download")),
                "metadataId",
                ID);
        assertThat(sent().get("actions")).isEqualTo(List.of("other"));
    }

    @Test
    @SdkBug("B25")
    void bulkCallSendsItsOwnListOnly() {
        on("POST /resources", "500");
        BulkRequest first = bulk(BulkTarget.TITLE);
        assertThat(call("metadata-bulk.send", List.of(first)).getException()).isNotNull();
        on("POST /resources", "[]");
        result(List.class, "metadata-bulk.send", List.of(bulk(BulkTarget.COLLECTION_CONTEXT), bulk(BulkTarget.SCALE)));
        assertThat(sentJson().findValuesAsText("target")).containsExactly("collectionContext", "scale");
    }

    private static BulkRequest bulk(BulkTarget target) {
        return BulkRequest.builder()
                .action(BulkAction.UPDATE)
                .target(target)
                .query(Map.of("ids", List.of(ID)))
                .build();
    }

    @Test
    @SdkBug("B26")
    void bulkModelsHaveTheNamesOfTheApi() {
        on("POST /resources", "[]");
        result(
                List.class,
                "catalog.associateMetadata",
                Catalog.builder().id(OTHER_ID).scan(true).build(),
                "catalogId",
                OTHER_ID,
                "ids",
                ID);
        assertThat(api.lastBody()).contains("\"$scan\":true").doesNotContain("\"scan\"");
    }

    @Test
    @SdkBug("B27")
    void workgroupIsUpdatedWithoutItsTag() {
        result(
                Workgroup.class,
                "workgroup.update",
                "{\"_id\":\"" + GROUP + "\",\"_tag\":null,\"themeColor\":\"#fff\"}");
        assertThat(api.lastBody()).isEqualTo("{\"themeColor\":\"#fff\"}");
    }

    @Test
    @SdkBug("B28")
    void seriesIsSent() {
        Metadata record = Metadata.builder()
                .id(ID)
                .type(MetadataType.VECTOR_DATASET)
                .title("t")
                .series(true)
                .build();
        result(Metadata.class, "metadata.create", record, "workgroupId", GROUP);
        assertThat(sent().get("series")).isEqualTo(true);
        result(Metadata.class, "metadata.update", record);
        assertThat(api.calls().stream()
                        .filter(call -> call.getMethod().equals("PATCH"))
                        .findFirst()
                        .orElseThrow()
                        .getBody()
                        .utf8())
                .contains("\"series\":true");
    }

    @Test
    @SdkBug("B30")
    void wordsThatBeginLikeAFilterAreWords() {
        api.answersSearches(0, -1);
        for (String query : List.of("formations catalogue", "share:" + ID, "type:no-geo-dataset")) {
            result(Object.class, "search.search", null, "query", query);
            assertThat(query("q")).isEqualTo(query);
        }
        result(Object.class, "search.search", null, "bbox", "1,2,3,4", "relation", "equals");
        assertThat(query("rel")).isEqualTo("equals");
        result(Object.class, "search.search", null, "bbox", "1,2,3,4", "relation", "equal");
        assertThat(query("rel")).isEqualTo("equal");
    }

    @Test
    @SdkBug("B31")
    void wrongIdentifierInAListIsNamed() {
        assertThat(refusal("search.search", null, "ids", List.of(ID, "wrong", OTHER_ID)))
                .contains("wrong");
        assertThat(refusal("search.search", null, "ids", List.of(ID, "wrong", "worse")))
                .contains("wrong");
        assertThat(refusal("catalog.associateMetadata", null, "catalogId", ID, "ids", "wrong," + ID))
                .contains("wrong");
    }

    @Test
    @SdkBug("B36")
    void identifiersAreSentAsDigits() {
        String uuid = "01234567-89ab-cdef-0123-456789abcdef";
        for (String given : List.of(uuid, "urn:uuid:" + uuid, "urn:isogeo:metadata:uuid:" + uuid)) {
            result(Metadata.class, "metadata.get", null, "metadataId", given);
            assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/resources/" + ID);
        }
        api.answersSearches(0, -1);
        result(Object.class, "search.search", null, "ids", uuid);
        assertThat(query("_id")).isEqualTo(ID);
    }

    @Test
    @SdkBug("B48")
    void unknownIncludeIsSentWithAWarning() {
        try (CapturedLogs logs = new CapturedLogs()) {
            result(Metadata.class, "metadata.get", ID, "include", "links,soul");
            assertThat(query("_include")).isEqualTo("links,soul");
            assertThat(logs.lines()).anyMatch(line -> line.startsWith("WARN") && line.contains("soul"));
        }
    }
}
