package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.WebApplications;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second component under a name of its own is a second account. */
class TwoComponentsTest extends FakeApiTestSupport {

    private final FakeApi otherApi = new FakeApi();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        IsogeoComponent other = component(otherApi.url());
        other.setClientId("the-other-client");
        other.getConfiguration().setLang(Language.EN);
        context.addComponent("isogeo2", other);
        return context;
    }

    @AfterEach
    void closeOther() {
        otherApi.close();
    }

    private List<String> endpointsOf(String scheme) {
        return context.getEndpoints().stream()
                .map(Endpoint::getEndpointUri)
                .filter(uri -> uri.startsWith(scheme + ":"))
                .toList();
    }

    @Test
    void eachCallsItsOwnApiInItsOwnLanguage() throws Exception {
        api.answersRecords();
        otherApi.answersRecords();
        route(r -> r.from("direct:both")
                .to("isogeo:metadata?metadataId=" + ID)
                .to("isogeo2:metadata?metadataId=" + OTHER_ID));
        Exchange done = template.request("direct:both", exchange -> {});
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getBody(String.class))
                .isEqualTo(FakeApi.record(1).replace(FakeApi.id(1), OTHER_ID));
        assertThat(api.calls()).hasSize(1);
        assertThat(api.lastCall().getUrl().encodedPath()).endsWith(ID);
        assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("fr");
        assertThat(otherApi.calls()).hasSize(1);
        assertThat(otherApi.lastCall().getUrl().encodedPath()).endsWith(OTHER_ID);
        assertThat(otherApi.lastCall().getUrl().queryParameter("_lang")).isEqualTo("en");
        assertThat(context.getComponent("isogeo", IsogeoComponent.class).connectedClient())
                .isNotSameAs(
                        context.getComponent("isogeo2", IsogeoComponent.class).connectedClient());
    }

    @Test
    void stoppingOneLeavesTheOtherAtWork() {
        otherApi.answersRecords();
        assertThat(send("isogeo2:metadata", OTHER_ID, Map.of()).getException()).isNull();
        context.removeComponent("isogeo");
        assertThat(send("isogeo2:metadata", OTHER_ID, Map.of()).getException()).isNull();
        assertThat(otherApi.calls()).hasSize(2);
    }

    @Test
    void dynamicSendsMakeOneEndpointUnderAnyName() throws Exception {
        otherApi.answersRecords();
        route(r -> r.from("direct:in").toD("isogeo2:metadata?operation=get&metadataId=${body}"));
        for (int i = 0; i < 5; i++) {
            template.sendBody("direct:in", FakeApi.id(i));
            assertThat(otherApi.lastCall().getUrl().encodedPath()).endsWith(FakeApi.id(i));
        }
        assertThat(endpointsOf("isogeo2")).hasSize(1).first().asString().doesNotContain("metadataId");
        assertThat(endpointsOf("isogeo")).isEmpty();
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void eachKnowsTheWebApplicationsOfItsPlatform() {
        IsogeoComponent qa = component("http://localhost:1");
        qa.setPlatform(Platform.QA);
        qa.setAppUrl("https://app.example.org");
        qa.setOpenCatalogUrl("https://open.example.org");
        context.addComponent("isogeo-qa", qa);
        WebApplications web = qa.connectedClient().webApplications();
        assertThat(web.app()).hasToString("https://app.example.org/");
        assertThat(web.openCatalog()).hasToString("https://open.example.org/");
        assertThat(web.manage()).hasToString("https://qa-isogeo-manage.azurewebsites.net/");
        assertThat(context.getComponent("isogeo", IsogeoComponent.class)
                        .connectedClient()
                        .webApplications()
                        .app())
                .as("of a custom platform")
                .isNull();
    }

    @Test
    void whatIsWrongIsSaidUnderAnyName() {
        assertThatThrownBy(() -> context.getEndpoint("isogeo2:metadata?metadatId=1"))
                .rootCause()
                .hasMessageContaining("unknown option 'metadatId', it must be one of: metadataId,");
    }
}
