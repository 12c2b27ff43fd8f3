package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Bugs of the Python SDK in how its calls travel: hosts, tokens, proxies, files. */
class SdkBugsInTransportTest extends SdkBugsTestSupport {

    @Test
    @SdkBug("B32")
    void twoComponentsAreTwoClients() {
        try (FakeApi other = new FakeApi()) {
            other.answersRecords();
            IsogeoComponent second = FakeApiTestSupport.component(other.url());
            second.getConfiguration().setLang(Language.EN);
            context.addComponent("second", second);
            for (int i = 0; i < 2; i++) {
                call("metadata.get", ID);
                callBy("second", "metadata.get", ID);
            }
            assertThat(api.calls()).hasSize(2).allSatisfy(call -> assertThat(
                            call.getUrl().queryParameter("_lang"))
                    .isEqualTo("fr"));
            assertThat(other.calls()).hasSize(2).allSatisfy(call -> assertThat(
                            call.getUrl().queryParameter("_lang"))
                    .isEqualTo("en"));
        }
    }

    @Test
    @SdkBug("B33")
    void tokenIsRenewedBeforeItsEndAndOnceAfterA401ByItsGrant() {
        List<Integer> statuses = new ArrayList<>(List.of(401, 200));
        api.answers(call -> FakeApi.json(statuses.isEmpty() ? 401 : statuses.remove(0), FakeApi.recordFor(call)));
        assertThat(call("metadata.get", ID).getException()).isNull();
        assertThat(api.tokens()).hasSize(2);
        assertThat(call("metadata.get", ID).getException()).hasMessageContaining("401");
        assertThat(api.tokens()).hasSize(3);

        api.answersRecords();
        api.givesTokensFor(1);
        IsogeoComponent brief = FakeApiTestSupport.component(api.url());
        context.addComponent("brief", brief);
        callBy("brief", "metadata.get", ID);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> {
            callBy("brief", "metadata.get", ID);
            return api.tokens().size() > 4;
        });
        assertThat(api.tokens())
                .allSatisfy(request -> assertThat(request.getBody().utf8()).isEqualTo("grant_type=client_credentials"));
    }

    @Test
    @SdkBug("B40")
    void namesOfFilesAreDecodedWhateverTheirCoding() throws Exception {
        Map<String, String> names = Map.of(
                "filename=\"=?utf-8?b?w6l0w6k=?= =?UTF-8?Q?_2018.zip?=\"", "été 2018.zip",
                "filename*=UTF-8''%C3%A9t%C3%A9.zip", "été.zip",
                "filename=\"plain.zip\"", "plain.zip");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:download")
                        .to("isogeo:link?operation=downloadHosted&metadataId=" + ID + "&linkId=" + ID)
                        .setBody(header(Exchange.FILE_NAME));
            }
        });
        names.forEach((header, name) -> {
            api.answers(call -> new MockResponse.Builder()
                    .addHeader("Content-Disposition", "attachment; " + header)
                    .body("content")
                    .build());
            assertThat(context.createProducerTemplate().requestBody("direct:download", (Object) null))
                    .isEqualTo(name);
        });
    }

    @Test
    @SdkBug("B42")
    void uploadCarriesTheUserAgent() {
        component.setUserAgent("ours/1");
        on("POST /resources/" + ID + "/links", "[{'_id':'" + OTHER_ID + "'}]");
        result(
                Object.class,
                "link.uploadHosted",
                new ByteArrayInputStream("content".getBytes(StandardCharsets.UTF_8)),
                "metadataId",
                ID,
                "title",
                "a.txt");
        assertThat(api.lastCall().getHeaders().get("User-Agent")).isEqualTo("ours/1");
    }

    @Test
    @SdkBug("B43")
    void statisticsThatTakeTooLongAreATimeout() {
        component.setMaxRetries(1);
        component.setRetryDelay(Duration.ofMillis(1));
        component.setReadTimeout(Duration.ofMillis(100));
        api.answers(call -> FakeApi.json(200, FakeApi.recordFor(call))
                .newBuilder()
                .headersDelay(30, TimeUnit.SECONDS)
                .build());
        assertThat(call("catalog.getStatisticsByTag", null, "catalogId", ID, "tag", "contact")
                        .getException())
                .isInstanceOf(IsogeoTimeoutException.class);
    }

    @Test
    @SdkBug("B45")
    void servicesHaveTheHostThatExists() {
        List<String> hosts = new ArrayList<>();
        for (Platform platform : List.of(Platform.PROD, Platform.QA)) {
            IsogeoComponent real = new IsogeoComponent();
            real.setPlatform(platform);
            real.setClientId("a");
            real.setClientSecret("b");
            real.setOkHttpClient(new OkHttpClient.Builder()
                    .addInterceptor(chain -> {
                        hosts.add(chain.request().url().host());
                        return new Response.Builder()
                                .request(chain.request())
                                .protocol(Protocol.HTTP_1_1)
                                .code(200)
                                .message("OK")
                                .body(ResponseBody.create("{\"version\":\"1\"}", MediaType.get("application/json")))
                                .build();
                    })
                    .build());
            context.addComponent("real-" + platform, real);
            assertThat(callBy("real-" + platform, "about.getServices", null)
                            .getMessage()
                            .getBody())
                    .isEqualTo("1");
        }
        assertThat(hosts).containsExactly("services.api.isogeo.com", "services.api.qa.isogeo.com");
    }

    @Test
    @SdkBug("B50")
    void tokenIsAskedForThroughTheProxy() {
        IsogeoComponent behind = FakeApiTestSupport.component("http://api.example.org");
        behind.setProxyHost("127.0.0.1");
        behind.setProxyPort(URI.create(api.url()).getPort());
        context.addComponent("behind", behind);
        assertThat(callBy("behind", "metadata.get", ID).getException()).isNull();
        assertThat(api.tokens()).singleElement().satisfies(request -> assertThat(
                        request.getHeaders().get("Host"))
                .isEqualTo("api.example.org"));
    }
}
