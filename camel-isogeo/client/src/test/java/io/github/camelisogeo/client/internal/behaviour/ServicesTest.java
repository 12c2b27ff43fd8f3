package io.github.camelisogeo.client.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.api.ApiTestSupport;
import io.github.camelisogeo.client.api.ServiceType;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services: described from their address, and analysed again without losing what their layers show. */
class ServicesTest extends ApiTestSupport {

    private static final String RECORD = "/resources/" + ID;

    private FakePlatform stranger;

    @BeforeEach
    void meetStranger() throws IOException {
        stranger = new FakePlatform();
        stranger.api = request -> new MockResponse.Builder().build();
        on("GET /formats/service", "[{'code':'wms','type':'service'},{'code':'wfs','type':'service'}]");
        on("GET /resources/search", "{'total':0,'results':[]}");
        on("POST /groups/" + GROUP + "/resources", "{'_id':'" + ID + "'}");
        on("PUT " + RECORD, "{'_id':'" + ID + "'}");
        on("GET " + RECORD, "{'_id':'" + ID + "','title':'read'}");
    }

    @AfterEach
    void leaveStranger() {
        stranger.close();
    }

    private String url() {
        return stranger.url() + "ows?service=WMS&request=GetCapabilities";
    }

    private Metadata create(String url) {
        return client.services().create(GROUP, url, null, null, null, null, null, null);
    }

    @Test
    void strangerIsAskedWithoutTheToken() {
        assertThat(create(url()).title()).isEqualTo("read");
        RecordedRequest asked = stranger.requests.element();
        assertThat(asked.getMethod()).isEqualTo("HEAD");
        assertThat(asked.getHeaders().get("Authorization")).isNull();
        assertThat(asked.getHeaders().get("User-Agent")).startsWith("camel-isogeo/");
        assertThat(asked.getUrl().queryParameter("_lang")).isNull();
        assertThat(calls())
                .containsExactly(
                        "GET /formats/service",
                        "GET /resources/search?_offset=0&ob=_created&od=desc&_limit=100"
                                .replace("?", "?q=type:service format:wms owner:" + GROUP + "&"),
                        "POST /groups/" + GROUP + "/resources",
                        "PUT " + RECORD,
                        "GET " + RECORD + "?_include=layers,operations");
    }

    @Test
    void strangerThatDoesNotAnswerIsRefused() {
        stranger.api = request -> new MockResponse.Builder().code(503).build();
        assertThatThrownBy(() -> create(url()))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("ignoreAvailability");
        assertThat(stranger.requests).extracting(RecordedRequest::getMethod).containsExactly("HEAD", "GET");
        assertThat(requests()).isEmpty();
        assertThat(client.services()
                        .create(GROUP, url(), null, null, "Mine", null, true, null)
                        .title())
                .isEqualTo("read");
    }

    @Test
    void strangerThatLeadsToOurApiGetsNoTokenThere() {
        String here = platform.url() + "secret";
        stranger.api = request ->
                new MockResponse.Builder().code(302).setHeader("Location", here).build();
        onStatus("HEAD /secret", 404);
        assertThatThrownBy(() -> create(url())).isInstanceOf(InvalidParameterException.class);
        assertThat(requests()).isNotEmpty().allSatisfy(request -> assertThat(
                        request.getHeaders().get("Authorization"))
                .isNull());
    }

    @Test
    void serviceThatIsDescribedAlreadyIsATypedError() {
        on(
                "GET /resources/search",
                "{'total':1,'results':[{'_id':'" + OTHER + "','path':'" + stranger.url() + "ows/'}]}");
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() -> create(url()))
                .satisfies(e -> assertThat(e.identifier()).isEqualTo(OTHER.toString()));
        assertThat(calls()).noneMatch(call -> call.startsWith("POST"));
    }

    @Test
    void unknownFormatIsRefused() {
        assertThatThrownBy(() -> client.services().create(GROUP, url(), null, "wcs", null, null, null, null))
                .hasMessageContaining("serviceFormat is 'wcs', it must be one of: wms, wfs");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.org/ows?Service=WMS, GUESS, wms",
        "https://a.org/arcgis/rest/services/x/FeatureServer?f=pjson, GUESS, efs",
        "https://a.org/arcgis/rest/services/x/MapServer, GUESS, ems",
        "https://a.org/arcgis/rest/services/x/MapServer/3, ESRI, ems",
        "https://a.org/arcgis/services/x/MapServer/WFSServer?service=WFS, GUESS, wfs",
        "https://a.org/arcgis/services/x/MapServer/WMSServer?SERVICE=wms, ESRI_OGC, wms",
        "https://a.org/ows, GUESS,",
        "https://a.org/ows?service=wms, ESRI,",
        "https://a.org/x/FeatureServer, OGC,",
    })
    void addressTellsTheFormat(String url, ServiceType type, String format) {
        ServiceAddress address = new ServiceAddress(url);
        if (format == null) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> address.format(type))
                    .withMessageContaining("serviceFormat");
        } else {
            assertThat(address.format(type)).isEqualTo(format);
        }
    }

    @Test
    void addressThatIsNoneOrHoldsAPasswordIsRefused() {
        assertThatThrownBy(() -> create("ftp://a.org/x")).hasMessageContaining("serviceUrl");
        assertThatThrownBy(() -> create("https://me:hidden@a.org/ows?service=wms"))
                .hasMessageContaining("password")
                .hasMessageNotContaining("hidden");
        assertThat(new ServiceAddress("http://A.org:8080/ows?service=wms").host())
                .isEqualTo("a.org:8080");
        assertThat(new ServiceAddress("https://a.org/ows?service=wms").hasBase("HTTPS://A.org:443/ows/"))
                .isTrue();
        assertThat(new ServiceAddress("https://a.org/ows?service=wms").hasBase("http://a.org/ows"))
                .isFalse();
    }

    private static final String BOUND =
            "{'_id':'" + ID + "','layers':[{'_id':'" + GROUP + "','id':'roads','dataset':{'_id':'" + OTHER
                    + "'}},{'_id':'" + ID + "','id':'gone','dataset':{'_id':'" + OTHER + "'}}]}";
    private static final String ANALYSED =
            "{'_id':'" + ID + "','layers':[{'_id':'" + OTHER + "','id':'roads'},{'_id':'" + ID + "','id':'new'}]}";
    private static final Metadata SERVICE =
            Metadata.builder().id(ID.toString()).type(MetadataType.SERVICE).build();

    @Test
    void layersAreBoundAgainAfterAnUpdate() {
        on(
                "GET " + RECORD,
                request -> FakePlatform.json(200, (requests().size() == 1 ? BOUND : ANALYSED).replace('\'', '"')));
        String bind = "POST " + RECORD + "/layers/" + OTHER + "/dataset/" + OTHER;
        onStatus(bind, 409);
        Metadata updated = client.services().update(null, SERVICE, null);
        assertThat(calls())
                .containsExactly(
                        "GET " + RECORD + "?_include=layers,operations",
                        "PUT " + RECORD,
                        "GET " + RECORD + "?_include=layers,operations",
                        bind);
        assertThat(updated.layers().get(0).dataset().id()).isEqualTo(OTHER.toString());
        assertThat(updated.layers().get(1).dataset()).isNull();
    }

    @Test
    void checkOnlyReadsOnly() {
        assertThat(client.services().update(null, SERVICE, true).title()).isEqualTo("read");
        assertThat(calls()).containsExactly("GET " + RECORD + "?_include=layers,operations");
    }

    @Test
    void updateThatFailsIsAnError() {
        onStatus("PUT " + RECORD, 500);
        assertThatThrownBy(() -> client.services().update(null, SERVICE, null))
                .isInstanceOf(IsogeoServerException.class);
        Metadata dataset = SERVICE.toBuilder().type(MetadataType.RESOURCE).build();
        assertThatThrownBy(() -> client.services().update(null, dataset, null)).hasMessageContaining("body.type");
    }
}
