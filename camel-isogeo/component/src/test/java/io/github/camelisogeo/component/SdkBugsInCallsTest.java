package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.label.Labels;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.DuplicateLabels;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationRestriction;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.Specification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;

/** Bugs of the Python SDK in what its calls do and give. */
class SdkBugsInCallsTest extends SdkBugsTestSupport {

    private static final String RECORD = "/resources/" + ID;

    @Test
    @SdkBug("B7")
    void expectedTotalIsAHintOnly() {
        api.answersSearches(150, -1);
        Exchange done = call("search.search", null, "whole", true, "expectedTotal", 1);
        assertThat(done.getMessage().getHeader(IsogeoConstants.RESULT_TOTAL)).isEqualTo(150L);
        assertThat(whole("&expectedTotal=1")).hasSize(150);
    }

    @Test
    @SdkBug("B10")
    void answeredInvitationIsGivenBack() {
        String invitation = "/invitations/" + ID;
        for (String answer : List.of("{'_id':'" + ID + "'}", "", "204")) {
            on("POST " + invitation + "/accept", answer);
            on("POST " + invitation + "/refuse", answer);
            assertThat(result(Invitation.class, "invitation.accept", ID).id()).isEqualTo(ID);
            assertThat(result(Invitation.class, "invitation.decline", ID).id()).isEqualTo(ID);
        }
    }

    @Test
    @SdkBug("B11")
    void shareIsLookedForAmongThoseOfTheWorkgroup() {
        String shares = "/groups/" + GROUP + "/shares";
        on("GET " + shares, "[{'_id':'" + OTHER_ID + "','name':'another'}]");
        on("POST " + shares, "{'_id':'" + ID + "','name':'mine'}");
        on("PUT /shares/" + ID, "{'_id':'" + ID + "','name':'new'}");
        Share created = result(Share.class, "share.create", Map.of("name", "mine"), "workgroupId", GROUP);
        assertThat(result(Share.class, "share.update", created).name()).isEqualTo("new");
        assertThat(asked()).containsExactly("GET " + shares, "POST " + shares, "PUT /shares/" + ID);
    }

    @Test
    @SdkBug("B14")
    void eachCallAsks() {
        on("GET " + RECORD, "500");
        assertThat(call("metadata.get", ID).getException()).isInstanceOf(IsogeoServerException.class);
        for (String title : List.of("before", "after")) {
            on("GET " + RECORD, "{'title':'" + title + "'}");
            assertThat(result(Metadata.class, "metadata.get", ID).title()).isEqualTo(title);
        }
    }

    @Test
    @SdkBug("B15")
    void namesOfOneWorkgroupAreFreeInAnother() {
        String taken = "/groups/" + OTHER_ID + "/catalogs";
        String free = "/groups/" + GROUP + "/catalogs";
        on("GET " + taken, "[{'_id':'" + ID + "','name':'n'}]");
        on("GET " + free, "[]");
        assertThat(call("catalog.create", Map.of("name", "n"), "workgroupId", OTHER_ID)
                        .getException())
                .isInstanceOf(IsogeoConflictException.class);
        result(Catalog.class, "catalog.create", Map.of("name", "n"), "workgroupId", GROUP);
        assertThat(asked()).containsExactly("GET " + taken, "GET " + free, "POST " + free);
    }

    @Test
    @SdkBug("B16")
    void thesauriAreNoSpecifications() {
        String specifications = "/groups/" + GROUP + "/specifications";
        on("GET /thesauri", "[{'_id':'" + ID + "','name':'INSPIRE'}]");
        on("GET " + specifications, "[{'_id':'" + OTHER_ID + "','name':'CNIG'}]");
        result(List.class, "thesaurus.list", null);
        result(Specification.class, "specification.create", Map.of("name", "INSPIRE"), "workgroupId", GROUP);
        assertThat(call("specification.create", Map.of("name", "CNIG"), "workgroupId", GROUP)
                        .getException())
                .isInstanceOf(IsogeoConflictException.class);
    }

    @Test
    @SdkBug("B18")
    void creationEventThatIsThereIsGivenBack() {
        on(
                "GET " + RECORD,
                "{'events':[{'_id':'" + OTHER_ID + "','kind':'creation','date':'2018-06-04T00:00:00+00:00'}]}");
        Event given =
                result(Event.class, "event.create", Map.of("kind", "creation", "date", "2020-01-01"), "metadataId", ID);
        assertThat(given.id()).isEqualTo(OTHER_ID);
        assertThat(given.date()).isEqualTo("2018-06-04");
        assertThat(asked()).containsExactly("GET " + RECORD);
    }

    @Test
    @SdkBug("B19")
    void attributesAreUpdatedOrAdded() {
        String source = "/resources/" + OTHER_ID + "/feature-attributes";
        String target = RECORD + "/feature-attributes";
        on("GET " + source, "[{'_id':'" + GROUP + "','name':'a','alias':'A'},{'_id':'" + GROUP + "','name':'b'}]");
        on("GET " + target, "[{'_id':'" + ID + "','name':'a'}]");
        for (Object mode : List.of("updateOrAdd", "update_or_add")) {
            api.calls().clear();
            result(
                    Boolean.class,
                    "feature-attribute.importFromDataset",
                    null,
                    "metadataId",
                    ID,
                    "sourceMetadataId",
                    OTHER_ID,
                    "mode",
                    mode);
            assertThat(asked())
                    .containsExactly("GET " + source, "GET " + target, "PUT " + target + "/" + ID, "POST " + target);
        }
    }

    @Test
    @SdkBug("B20")
    void linkThatHostsNothingIsNotDownloaded() {
        Link link = Link.builder()
                .id(ID)
                .type(LinkType.URL)
                .url("https://example.org")
                .build();
        assertThat(refusal("link.downloadHosted", link))
                .contains("link.downloadHosted")
                .contains("url");
    }

    @Test
    @SdkBug("B22")
    void keywordThatIsThereIsTheOneOfExactlyThisText() {
        String keywords = "/thesauri/1616597fbc4348c8b11ef9d59cf594c8/keywords";
        on("POST " + keywords, "409");
        on(
                "GET " + keywords + "/search",
                "{'total':2,'results':[{'_id':'" + OTHER_ID + "','text':'eau de mer'},{'_id':'" + ID
                        + "','text':'eau'}]}");
        assertThat(result(Keyword.class, "keyword.create", Map.of("text", "eau"))
                        .id())
                .isEqualTo(ID);
        assertThat(call("keyword.create", Map.of("text", "mer")).getException())
                .isInstanceOf(IsogeoConflictException.class);
    }

    @Test
    @SdkBug("B23")
    void tagFindsTheKeywordByIdentifierOrTag() {
        String keywords = RECORD + "/keywords";
        on("GET " + keywords, "[{'_id':'" + OTHER_ID + "','_tag':'keyword:group-theme:eau'}]");
        for (String keyword : List.of(OTHER_ID, "group-theme:eau")) {
            call("keyword.tag", null, "metadataId", ID, "keywordId", keyword, "checkExists", true);
        }
        assertThat(asked()).containsExactly("GET " + keywords, "GET " + keywords);
    }

    @Test
    @SdkBug("B24")
    void formatsAreNotListedAfterwards() {
        call("format.update", Map.of("code", "shp", "name", "n"));
        call("format.delete", null, "code", "shp");
        assertThat(asked()).containsExactly("PUT /formats/shp", "DELETE /formats/shp");
    }

    @Test
    @SdkBug("B29")
    void whatIsAbsentIsNullOrAnEmptyList() {
        Metadata record = result(Metadata.class, "metadata.get", ID, "include", "all");
        assertThat(record.coordinateSystem()).isNull();
        assertThat(record.featureAttributes()).isEmpty();
    }

    @Test
    @SdkBug("B34")
    void nothingIsAskedBeforeItIsNeeded() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:a").to("isogeo:metadata");
            }
        });
        assertThat(api.tokens()).isEmpty();
        assertThat(api.calls()).isEmpty();
        call("metadata.get", ID);
        assertThat(api.tokens()).hasSize(1);
        assertThat(asked()).containsExactly("GET " + RECORD);
    }

    @Test
    @SdkBug("B35")
    void limitIsAHundredAtMost() {
        assertThat(refusal("search.search", null, "limit", 500))
                .contains("limit")
                .contains("100");
        assertThat(refusal("keyword.search", null, "limit", 101))
                .contains("limit")
                .contains("100");
        api.answersSearches(250, -1);
        assertThat(whole("&limit=500")).hasSize(250);
        assertThat(api.calls()).allSatisfy(call -> assertThat(call.getUrl().queryParameter("_limit"))
                .isEqualTo("100"));
    }

    @Test
    @SdkBug("B37")
    void serviceUpdateThatFailsIsAnError() {
        on("PUT " + RECORD, "500");
        assertThat(call("service.update", "{\"_id\":\"" + ID + "\",\"type\":\"service\"}")
                        .getException())
                .isInstanceOf(IsogeoServerException.class);
    }

    @Test
    @SdkBug("B38")
    void tagsOfAQueryAreGroupedEachByItsOwn() {
        on(
                "GET /resources/search",
                "{'total':0,'results':[],'tags':{'type:service':'Service','license:" + GROUP + ":" + ID
                        + "':'Libre','license:isogeo:" + OTHER_ID + "':'Libre'},"
                        + "'query':{'_tags':['type:service','provider:auto','license:" + GROUP + ":" + ID
                        + "','license:isogeo:" + OTHER_ID + "']}}");
        MetadataSearch search = result(MetadataSearch.class, "search.search", null);
        Map<String, Map<String, String>> groups = search.queryTagGroups(DuplicateLabels.RENAME);
        assertThat(groups.get("types")).containsExactly(entry("Service", "type:service"));
        assertThat(groups.get("providers")).containsExactly(entry("auto", "provider:auto"));
        assertThat(groups.get("licenses").values())
                .containsExactlyInAnyOrder("license:" + GROUP + ":" + ID, "license:isogeo:" + OTHER_ID);
        assertThat(search.queryTagGroups(DuplicateLabels.MERGE).get("licenses")).hasSize(1);
        assertThat(search.queryTagGroups(DuplicateLabels.IGNORE).get("licenses"))
                .hasSize(1);
    }

    @Test
    @SdkBug("B39")
    void stampsWithAnyOffsetAreRead() {
        for (String stamp : List.of(
                "2018-06-04T12:00:00Z",
                "2018-06-04T14:00:00+02:00",
                "2018-06-04T06:30:00.0000000-05:30",
                "2018-06-04T12:00:00")) {
            on("GET " + RECORD, "{'_modified':'" + stamp + "'}");
            assertThat(result(Metadata.class, "metadata.get", ID).modifiedAt().instant())
                    .as(stamp)
                    .isEqualTo(Instant.parse("2018-06-04T12:00:00Z"));
        }
    }

    @Test
    @SdkBug("B44")
    void whatIsGivenStaysAsItWas() {
        Limitation given = Limitation.builder()
                .type(LimitationType.SECURITY)
                .restriction(LimitationRestriction.OTHER)
                .build();
        Limitation before = given.toBuilder().build();
        result(Limitation.class, "limitation.create", given, "metadataId", ID);
        assertThat(sent()).isEqualTo(Map.of("type", "security"));
        assertThat(given).isEqualTo(before);
    }

    @Test
    @SdkBug("B46")
    void deletesGiveNothing() {
        List<OperationDescriptor> deletes = Entities.operations().all().stream()
                .filter(operation -> operation.name().equals("delete"))
                .toList();
        assertThat(deletes).hasSizeGreaterThan(15);
        for (OperationDescriptor delete : deletes) {
            ValidCall call = new ValidCall(delete);
            Exchange done = context.createProducerTemplate()
                    .request("isogeo:" + delete.entity() + "?operation=delete", exchange -> {
                        exchange.getMessage().setBody(call.body);
                        exchange.getMessage().setHeaders(call.headers);
                    });
            assertThat(done.getMessage().getBody()).isSameAs(call.body);
            assertThat(delete.returnType()).isEqualTo(Void.class);
        }
    }

    @Test
    @SdkBug("B47")
    void catalogsOfARecordAreListed() {
        on("GET " + RECORD + "/catalogs", "[{'_id':'" + OTHER_ID + "'}]");
        List<?> catalogs = result(List.class, "metadata.listCatalogs", ID);
        assertThat(catalogs).singleElement().isInstanceOf(Catalog.class);
    }

    @Test
    @SdkBug("B49")
    void attributesOfATableAreWritten() {
        on("GET " + RECORD, "{'_id':'" + ID + "','type':'noGeoDataset'}");
        String attributes = RECORD + "/feature-attributes";
        on("GET " + attributes, "[]");
        on("GET /resources/" + OTHER_ID + "/feature-attributes", "[{'_id':'1','name':'b'}]");
        result(FeatureAttribute.class, "feature-attribute.create", Map.of("name", "a"), "metadataId", ID);
        result(
                Boolean.class,
                "feature-attribute.importFromDataset",
                null,
                "metadataId",
                ID,
                "sourceMetadataId",
                OTHER_ID);
        assertThat(asked().stream().filter(("POST " + attributes)::equals)).hasSize(2);
    }

    @Test
    @SdkBug("B51")
    void publicationIsKnownByBothWords() {
        Labels labels = Labels.in("fr");
        assertThat(labels.label("events", "published")).isNotBlank();
        assertThat(labels.label("events", "publication")).isEqualTo(labels.label("events", "published"));
        assertThat(labels.label(EventKind.PUBLICATION)).isEqualTo(labels.label("events", "published"));
    }

    @Test
    @SdkBug("B52")
    void everyValueIsSigned() {
        on(
                "GET " + RECORD,
                "{'scale':25000,'series':true,'envelope':{'type':'Point','bbox':[1,2]},'coordinate-system':{'code':2154}}");
        Metadata record = result(Metadata.class, "metadata.get", ID);
        assertThat(record.signature("scale", "series", "envelope", "coordinate-system"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(record.signature("scale"));
    }

    @Test
    @SdkBug("B53")
    void serviceUpdateKeepsWhatItsLayersShow() {
        String layer = "'_id':'" + GROUP + "','id':'routes'";
        on("GET " + RECORD, "{'_id':'" + ID + "','type':'service','layers':[{" + layer + "}],'operations':[{}]}");
        String service = "{\"_id\":\"" + ID + "\",\"type\":\"service\",\"layers\":[{"
                + layer.replace('\'', '"') + ",\"dataset\":{\"_id\":\"" + OTHER_ID
                + "\"}}],\"operations\":[{\"name\":\"GetMap\"}]}";
        Metadata updated = result(Metadata.class, "service.update", service);
        assertThat(updated.layers().get(0).dataset().id()).isEqualTo(OTHER_ID);
        assertThat(asked())
                .containsExactly(
                        "PUT " + RECORD,
                        "GET " + RECORD,
                        "POST " + RECORD + "/layers/" + GROUP + "/dataset/" + OTHER_ID);
        api.calls().clear();
        result(Metadata.class, "service.update", service, "checkOnly", true);
        assertThat(asked()).containsExactly("GET " + RECORD);
    }
}
