package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelisogeo.client.internal.http.Hosts;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Which hosts a client talks to. */
class PlatformTest {

    private static final GivenUrls NOTHING = new GivenUrls(null, null, null, null, null);

    private static Hosts hosts(GivenUrls given) {
        return given.platform().hosts(given);
    }

    @Test
    void productionIsTheDefault() {
        Hosts hosts = hosts(NOTHING);
        assertThat(hosts.api()).hasToString("https://v1.api.isogeo.com/");
        assertThat(hosts.token()).hasToString("https://id.api.isogeo.com/oauth/token");
        assertThat(hosts.services()).hasToString("https://services.api.isogeo.com/");
        assertThat(hosts.scan()).hasToString("https://scan.isogeo.com/");
    }

    @Test
    void qaHasHostsOfItsOwnAndTheScanOfProduction() {
        Hosts hosts = Platform.QA.hosts(NOTHING);
        assertThat(hosts.api()).hasToString("https://v1.api.qa.isogeo.com/");
        assertThat(hosts.identity()).hasToString("https://id.api.qa.isogeo.com/");
        assertThat(hosts.scan()).hasToString("https://scan.isogeo.com/");
    }

    @Test
    void oneUrlAloneServesBoth() {
        Hosts byApi = hosts(new GivenUrls("http://localhost:8080", null, null, null, null));
        assertThat(byApi.token()).hasToString("http://localhost:8080/oauth/token");
        Hosts byIdentity = hosts(new GivenUrls(null, null, "http://localhost:8080/id", null, null));
        assertThat(byIdentity.api()).hasToString("http://localhost:8080/id/");
        assertThat(byIdentity.token()).hasToString("http://localhost:8080/id/oauth/token");
    }

    @Test
    void aTokenUrlAloneSaysThePlatform() {
        assertThat(new GivenUrls(null, "https://id.api.isogeo.com/oauth/token", null, null, null).platform())
                .isEqualTo(Platform.PROD);
        assertThat(new GivenUrls(null, "https://id.api.qa.isogeo.com/oauth/token", null, null, null).platform())
                .isEqualTo(Platform.QA);
        Hosts hosts = hosts(new GivenUrls(null, "https://id.geo.example.org/oauth/token", null, null, null));
        assertThat(hosts.api()).hasToString("https://geo.example.org/");
        assertThat(hosts.token()).hasToString("https://id.geo.example.org/oauth/token");
    }

    @Test
    void whatIsNoUrlIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hosts(new GivenUrls("localhost:8080", null, null, null, null)))
                .withMessageContaining("apiUrl")
                .withMessageContaining("localhost:8080");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platform.CUSTOM.hosts(NOTHING))
                .withMessageContaining("apiUrl");
    }

    @Test
    void webApplicationsBelongToThePlatformAndMayBeReplaced() {
        WebApplications prod = Platform.PROD.web(null, null, null);
        assertThat(prod.app()).hasToString("https://app.isogeo.com/");
        assertThat(prod.openCatalog()).hasToString("https://open.isogeo.com/");
        assertThat(prod.manage()).hasToString("https://manage.isogeo.com/");
        WebApplications qa = Platform.QA.web(null, "https://open.example.org/catalogue", null);
        assertThat(qa.app()).hasToString("https://qa-isogeo-app.azurewebsites.net/");
        assertThat(qa.openCatalog()).hasToString("https://open.example.org/catalogue/");
        assertThat(qa.manage()).hasToString("https://qa-isogeo-manage.azurewebsites.net/");
        assertThat(Platform.CUSTOM.web("http://localhost:1/", null, null))
                .isEqualTo(new WebApplications(URI.create("http://localhost:1/"), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platform.PROD.web(null, null, "manage"))
                .withMessageContaining("manageUrl is 'manage'");
    }

    @Test
    void aClientKnowsItsWebApplications() {
        try (IsogeoClient client = IsogeoClient.builder()
                .platform(Platform.QA)
                .manageUrl("https://manage.example.org")
                .clientId("us")
                .clientSecret("secret")
                .build()) {
            WebApplications web = client.with(
                            client.callOptions().toBuilder().lang(Language.EN).build())
                    .webApplications();
            assertThat(web.app()).hasToString("https://qa-isogeo-app.azurewebsites.net/");
            assertThat(web.manage()).hasToString("https://manage.example.org/");
        }
    }
}
