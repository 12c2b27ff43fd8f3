package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.model.ShareType;
import io.github.camelisogeo.client.model.Workgroup;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code isogeo:address}: addresses from headers and models, and nobody is called. */
class AddressEndpointTest extends FakeApiTestSupport {

    private static final Workgroup GROUP = Workgroup.builder().id(OTHER_ID).build();
    private static final Metadata RECORD =
            Metadata.builder().id(ID).type(MetadataType.RESOURCE).creator(GROUP).build();
    private static final Share SHARE = Share.builder()
            .id(ID)
            .type(ShareType.APPLICATION)
            .urlToken("Token")
            .creator(GROUP)
            .build();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        IsogeoComponent component = new IsogeoComponent();
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(component)
                .withConfigurer(new IsogeoComponentConfigurer())
                .withIgnoreCase(true)
                .withProperty("webApplications.viewer", "https://maps.example.org/{md_id}?by={portal}")
                .bind();
        context.removeComponent("isogeo");
        context.addComponent("isogeo", component);
        return context;
    }

    @AfterEach
    void nobodyWasCalled() {
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void ofModelsInTheBody() {
        assertThat(send("isogeo:address?to=edit", RECORD, Map.of()).getMessage().getBody())
                .isEqualTo("https://app.isogeo.com/groups/" + OTHER_ID + "/resources/" + ID + "/identification");
        assertThat(send("isogeo:address?to=open-catalog", SHARE, Map.of("CamelIsogeoMetadataId", OTHER_ID))
                        .getMessage()
                        .getBody())
                .isEqualTo("https://open.isogeo.com/s/" + ID + "/Token/r/" + OTHER_ID);
        assertThat(send("isogeo:address?to=share", SHARE, Map.of()).getMessage().getBody())
                .isEqualTo("https://app.isogeo.com/groups/" + OTHER_ID + "/admin/shares/" + ID);
        assertThat(send(
                                "isogeo:address?to=application",
                                Application.builder().id(ID).build(),
                                Map.of())
                        .getMessage()
                        .getBody())
                .isEqualTo("https://manage.isogeo.com/applications/" + ID);
    }

    @Test
    void openCatalogThatIsNotEnabledIsNull() {
        Exchange done = send(
                "isogeo:address?to=openCatalog",
                SHARE.toBuilder().urlToken(null).build(),
                Map.of());
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getBody()).isNull();
    }

    @Test
    void ofHeadersAndOptions() throws Exception {
        Map<String, Object> share = Map.of("CamelIsogeoShareId", ID, "CamelIsogeoUrlToken", "Token");
        assertThat(send("isogeo:address?to=cswRecord&metadataId=" + OTHER_ID, "text", share)
                        .getMessage()
                        .getBody(String.class))
                .startsWith("https://services.api.isogeo.com/ows/s/" + ID + "/Token?")
                .contains("urn:isogeo:metadata:uuid:fedcba98-7654-3210-fedc-ba9876543210");
        assertThat(send("isogeo:address?to=openCatalog&urlToken=T", null, Map.of("CamelIsogeoShareId", ID))
                        .getMessage()
                        .getBody())
                .isEqualTo("https://open.isogeo.com/s/" + ID + "/T");
        assertThat(send("isogeo:address?to=viewer", RECORD, Map.of("portal", "us", "CamelIsogeoMetadataId", OTHER_ID))
                        .getMessage()
                        .getBody())
                .isEqualTo("https://maps.example.org/" + OTHER_ID + "?by=us");
        route(r -> r.from("direct:in").toD("isogeo:address?to=edit&tab=${header.tab}&workgroupId=" + OTHER_ID));
        assertThat(template.requestBodyAndHeader("direct:in", RECORD, "tab", "history"))
                .asString()
                .endsWith("/history");
        assertThat(template.requestBodyAndHeader("direct:in", RECORD, "tab", "contacts"))
                .asString()
                .endsWith("/contacts");
        assertThat(context.getEndpoints().stream()
                        .filter(endpoint -> endpoint.getEndpointUri().contains("workgroupId=")))
                .hasSize(1);
    }

    @Test
    void ofJsonInTheBody() {
        String json = text(SHARE);
        JsonNode tree = ModelJson.toTree(SHARE);
        for (Object body : List.of(
                json,
                json.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new StringReader(json),
                tree,
                ModelJson.mapper().convertValue(tree, Map.class))) {
            assertThat(send("isogeo:address?to=open-catalog", body, Map.of())
                            .getMessage()
                            .getBody())
                    .isEqualTo("https://open.isogeo.com/s/" + ID + "/Token");
        }
        assertThat(send("isogeo:address?to=edit", text(RECORD), Map.of())
                        .getMessage()
                        .getBody())
                .isEqualTo("https://app.isogeo.com/groups/" + OTHER_ID + "/resources/" + ID + "/identification");
        assertThat(send("isogeo:address?to=application", Map.of("_id", ID), Map.of())
                        .getMessage()
                        .getBody())
                .isEqualTo("https://manage.isogeo.com/applications/" + ID);
        assertThat(send(
                                "isogeo:address?to=openCatalog",
                                text(RECORD),
                                Map.of("CamelIsogeoShareId", OTHER_ID, "CamelIsogeoUrlToken", "T"))
                        .getMessage()
                        .getBody())
                .isEqualTo("https://open.isogeo.com/s/" + OTHER_ID + "/T/r/" + ID);
        assertThat(send("isogeo:address?to=share", ModelJson.mapper().createObjectNode(), Map.of())
                        .getException())
                .hasMessageContaining("is missing")
                .hasMessageNotContaining("split");
    }

    private static String text(Model model) {
        return new String(ModelJson.write(model), StandardCharsets.UTF_8);
    }

    @Test
    void valuesAreEncoded() {
        Map<String, Object> share = Map.of("CamelIsogeoShareId", ID, "CamelIsogeoUrlToken", "a/../b?x=y#z");
        assertThat(send("isogeo:address?to=openCatalog", null, share)
                        .getMessage()
                        .getBody())
                .isEqualTo("https://open.isogeo.com/s/" + ID + "/a%2F..%2Fb%3Fx%3Dy%23z");
        assertThat(send("isogeo:address?to=viewer", RECORD, Map.of("portal", "a&b=c#d"))
                        .getMessage()
                        .getBody())
                .isEqualTo("https://maps.example.org/" + ID + "?by=a%26b%3Dc%23d");
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        assertThat(send("isogeo:address?to=edit&tab=quality", RECORD, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the tab is 'quality', but a record of type resource has");
        assertThat(send("isogeo:address?to=edit", null, Map.of("CamelIsogeoMetadataId", ID))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("workgroupId is missing");
        assertThat(send("isogeo:address?to=edit", RECORD, Map.of("CamelIsogeoMetadataId", OTHER_ID))
                        .getException())
                .hasMessageContaining("workgroupId is missing");
        assertThat(send("isogeo:address?to=openCatalog", null, Map.of("CamelIsogeoShareId", ID))
                        .getException())
                .hasMessageContaining("urlToken is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:address | the option to is missing, it must be one of: edit,",
                "isogeo:address?to=viever | option to is 'viever', it must be one of: viewer,",
                "isogeo:address?to=edit&tab=x | option tab is 'x'",
                "isogeo:address?to=edit&metadataId=12 | option metadataId is '12'",
                "isogeo:address?to=edit&include=all | unknown option 'include'",
                "isogeo:metadata?tab=history | unknown option 'tab'"
            })
    void refuses(String uri, String message) {
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void cannotBeConsumedFrom() {
        assertThatThrownBy(() -> route(r -> r.from("isogeo:address?to=edit").to("mock:x")))
                .hasStackTraceContaining("isogeo:address has no consumer");
    }

    @Test
    void beansAreThereForSimple() throws Exception {
        route(r -> r.from("direct:bean")
                .setHeader("address", r.simple("${bean:isogeoAddresses?method=edit(${body})}"))
                .setHeader("word", r.simple("${bean:isogeoLabels?method=label('roles','owner')}")));
        context.getEndpoint("isogeo:address?to=edit");
        Exchange done = template.request(
                "direct:bean", exchange -> exchange.getMessage().setBody(RECORD));
        assertThat(done.getMessage().getHeader("address", String.class)).endsWith("/identification");
        assertThat(done.getMessage().getHeader("word")).isEqualTo("Propriétaire");
        assertThat(context.getRegistry()
                        .lookupByNameAndType("isogeoAddresses", Addresses.class)
                        .names())
                .contains("viewer");
    }

    @Test
    void beansOfThatNameStay() throws Exception {
        try (DefaultCamelContext other = new DefaultCamelContext()) {
            other.getRegistry().bind("isogeoLabels", "mine");
            IsogeoComponent component = new IsogeoComponent();
            other.addComponent("isogeo", component);
            other.start();
            other.getComponent("isogeo", IsogeoComponent.class).start();
            assertThat(other.getRegistry().lookupByName("isogeoLabels")).isEqualTo("mine");
            assertThat(other.getRegistry().lookupByName("isogeoAddresses")).isInstanceOf(Addresses.class);
            component.stop();
            assertThat(other.getRegistry().lookupByName("isogeoAddresses")).isNull();
        }
    }

    @Test
    void aRecordWithoutItsWorkgroupSaysWhichIncludeBringsIt() {
        Metadata bare = Metadata.builder().id(ID).build();
        assertThat(send("isogeo:address?to=edit", bare, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("workgroupId is missing")
                .hasMessageContaining("include=_creator");
        Metadata tagged = Metadata.builder()
                .id(ID)
                .tags(Map.of("owner:" + OTHER_ID, "Isogeo", "type:dataset", "Dataset"))
                .build();
        assertThat(send("isogeo:address?to=edit", tagged, Map.of()).getMessage().getBody())
                .isEqualTo("https://app.isogeo.com/groups/" + OTHER_ID + "/resources/" + ID + "/identification");
    }

    @Test
    void severalObjectsAreToBeSplit() {
        for (Object body : List.of(
                List.of(SHARE, SHARE),
                MetadataSearch.builder().results(List.of(RECORD)).build())) {
            assertThat(send("isogeo:address?to=share", body, Map.of()).getException())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("the message body holds several objects: split it");
        }
    }
}
