package io.github.camelisogeo.client.internal.http;

import static io.github.camelisogeo.client.internal.http.FakePlatform.RECORD;
import static io.github.camelisogeo.client.internal.http.FakePlatform.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent, seen at the other end. */
class RequestsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Id GROUP = Id.of("08b3054757544463abd06f3ab51ee491");

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private RecordedRequest sent() {
        return platform.requests.stream().reduce((first, last) -> last).orElseThrow();
    }

    @Test
    void aRequestIsOneCallToTheListenersOfTheUser() {
        Queue<String> calls = new ConcurrentLinkedQueue<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .eventListenerFactory(call -> {
                    calls.add(call.request().url().encodedPath());
                    return EventListener.NONE;
                })
                .build();
        try (IsogeoClient other = platform.client().okHttpClient(own).build()) {
            other.metadata().get(ID);
        }
        assertThat(calls).containsExactly("/oauth/token", "/resources/" + ID);
    }

    @Test
    void languageUserAgentAndTokenGoWithEachCall() {
        client.with(client.callOptions().toBuilder().lang(Language.EN).build())
                .metadata()
                .get(ID);
        assertThat(sent().getUrl().queryParameterValues("_lang")).containsExactly("en");
        assertThat(sent().getHeaders().get("User-Agent")).startsWith("camel-isogeo/");
        assertThat(sent().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
        client.metadata().get(ID);
        assertThat(sent().getUrl().queryParameterValues("_lang")).containsExactly("fr");
    }

    @Test
    void otherHostsGetNeitherLanguageNorToken() throws IOException {
        try (FakePlatform scan = new FakePlatform();
                IsogeoClient both = platform.client().scanUrl(scan.url()).build()) {
            scan.api = request -> json(200, "{\"version\":\"1\"}");
            both.metadata().get(ID);
            assertThat(both.about().getScan()).isEqualTo("1");
            RecordedRequest request = scan.requests.element();
            assertThat(request.getUrl().encodedPath()).isEqualTo("/about");
            assertThat(request.getUrl().query()).isNull();
            assertThat(request.getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void anEmptyIncludeIsLeftOutAndAllIsExpanded() {
        client.metadata().get(ID);
        assertThat(sent().getUrl().queryParameterNames()).containsExactly("_lang");
        client.metadata().get(ID, Include.all());
        assertThat(sent().getUrl().queryParameter("_include"))
                .startsWith("_creator,conditions,")
                .endsWith(",tags");
        platform.api = request -> json(200, "[]");
        client.keywords().list(ID, Include.all());
        assertThat(sent().getUrl().queryParameter("_include")).isEqualTo("_abilities,count,thesaurus");
        client.keywords().list(ID, Include.none());
        assertThat(sent().getUrl().queryParameter("_include")).isNull();
    }

    @Test
    void aKeywordMayBeNamedByItsCode() {
        client.keywords().get(Id.lenient("isogeo:formations"), null);
        assertThat(sent().getUrl().encodedPath()).isEqualTo("/keywords/isogeo:formations");
    }

    @Test
    void aSearchSendsAllItIsGiven() {
        platform.api = request -> json(200, "{\"total\":0,\"limit\":50,\"offset\":0,\"results\":[]}");
        client.search()
                .search(SearchRequest.builder()
                        .selection(SearchSelection.builder()
                                .workgroupId(GROUP)
                                .query("qualité de l'eau & co + #1")
                                .offset(100)
                                .bbox(new BoundingBox(-4.970, 30.69418, 8.258, 51.237))
                                .relation(SearchGeoRelation.WITHIN)
                                .ids(List.of(ID, GROUP))
                                .build())
                        .limit(50)
                        .build());
        assertThat(sent().getUrl().encodedPath()).isEqualTo("/groups/" + GROUP + "/resources/search");
        assertThat(sent().getUrl().queryParameter("q")).isEqualTo("qualité de l'eau & co + #1");
        assertThat(sent().getUrl().queryParameter("box")).isEqualTo("-4.97,30.69418,8.258,51.237");
        assertThat(sent().getUrl().queryParameter("rel")).isEqualTo("within");
        assertThat(sent().getUrl().queryParameter("_id")).isEqualTo(ID + "," + GROUP);
        assertThat(sent().getUrl().queryParameter("_limit")).isEqualTo("50");
        assertThat(sent().getUrl().queryParameter("_offset")).isEqualTo("100");
        assertThat(sent().getUrl().queryParameter("ob")).isEqualTo("_created");
        assertThat(sent().getUrl().queryParameter("od")).isEqualTo("desc");
    }

    @Test
    void anExpectedTotalLetsPagesBeAskedForBeforeTheFirstHasCome() {
        platform.api = request -> {
            int offset = Integer.parseInt(request.getUrl().queryParameter("_offset"));
            String results = IntStream.range(offset, Math.min(150, offset + 100))
                    .mapToObj("{\"_id\":\"%032x\"}"::formatted)
                    .collect(Collectors.joining(","));
            return new MockResponse.Builder()
                    .headersDelay(offset == 0 ? 300 : 0, TimeUnit.MILLISECONDS)
                    .body("{\"total\":150,\"limit\":100,\"results\":[" + results + "]}")
                    .build();
        };
        try (MetadataStream records = client.search().stream(
                SearchSelection.builder().expectedTotal(150).build())) {
            int read = 0;
            for (; records.hasNext(); records.next()) {
                read++;
            }
            assertThat(read).isEqualTo(150);
        }
        assertThat(platform.requests)
                .filteredOn(r -> "100".equals(r.getUrl().queryParameter("_offset")))
                .hasSize(1);
    }

    @Test
    void aRecordIsUpdatedByPatchAndAServiceByPut() {
        Metadata record = Metadata.builder()
                .id(ID.toString())
                .title("Fiche")
                .type(MetadataType.VECTOR_DATASET)
                .build()
                .withNull("abstract");
        client.metadata().update(null, record, null);
        assertThat(sent().getMethod()).isEqualTo("PATCH");
        assertThat(sent().getUrl().encodedPath()).isEqualTo("/resources/" + ID);
        assertThat(body())
                .contains("\"title\":\"Fiche\"", "\"editionProfile\":\"manual\"", "\"abstract\":null")
                .doesNotContain("_id");
        client.metadata()
                .update(null, record.toBuilder().type(MetadataType.SERVICE).build(), null);
        assertThat(sent().getMethod()).isEqualTo("PUT");
        client.metadata().update(ID, record, true);
        assertThat(sent().getMethod()).isEqualTo("PUT");
    }

    @Test
    void aCreatedRecordIsReadAgainOnDemand() {
        client.metadata().create(GROUP, Metadata.builder().title("x").build(), ReadBack.ALL);
        assertThat(sent().getMethod()).isEqualTo("GET");
        assertThat(sent().getUrl().queryParameter("_include")).contains("feature-attributes");
    }

    @Test
    void whatCanBeKnownIsRefusedBeforeAnythingIsSent() {
        Metadata other = Metadata.builder()
                .id(GROUP.toString())
                .type(MetadataType.RESOURCE)
                .build();
        assertThatThrownBy(() -> client.metadata().update(ID, other, null))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining(ID.toString())
                .hasMessageContaining(GROUP.toString());
        assertThatThrownBy(() -> client.metadata()
                        .update(ID, Metadata.builder().title("x").build(), null))
                .isInstanceOf(MissingParameterException.class)
                .hasMessageContaining("type");
        assertThatThrownBy(
                        () -> client.metadata().create(GROUP, Metadata.builder().build(), null))
                .isInstanceOf(MissingParameterException.class)
                .hasMessageContaining("title");
        assertThatThrownBy(() -> client.metadata().get(null)).isInstanceOf(MissingParameterException.class);
        assertThatThrownBy(() -> client.search()
                        .search(SearchRequest.builder().limit(500).build()))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundingBox.parse("1,2,3"))
                .withMessageContaining("four numbers");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void aDownloadIsAStreamWithItsNameAndType() throws IOException {
        platform.api = request -> new MockResponse.Builder()
                .addHeader("Content-Type", "application/xml")
                .addHeader(
                        "Content-Disposition",
                        "attachment; filename=\"../fiche.xml\"; filename*=UTF-8''..%2Ffich%C3%A9.xml")
                .body("<a/>")
                .build();
        try (Download xml = client.metadata().downloadXml(ID)) {
            assertThat(xml.fileName()).contains("fiché.xml");
            assertThat(xml.contentType()).contains("application/xml");
            assertThat(xml.length()).hasValue(4);
            assertThat(new String(xml.inputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("<a/>");
        }
        assertThat(sent().getUrl().encodedPath()).isEqualTo("/resources/" + ID + ".xml");
    }

    @Test
    void aProxyCarriesTheTokenRequestAndTheCalls() throws IOException {
        try (FakePlatform proxy = new FakePlatform();
                IsogeoClient behind = IsogeoClient.builder()
                        .apiUrl("http://api.example.org")
                        .clientId("app")
                        .clientSecret("secret")
                        .proxyHost(proxy.server.getHostName())
                        .proxyPort(proxy.server.getPort())
                        .build()) {
            assertThat(behind.metadata().get(ID).title()).isEqualTo("Communes");
            assertThat(proxy.requests).hasSize(2);
            assertThat(proxy.requests.element().getHeaders().get("Host")).isEqualTo("api.example.org");
        }
    }

    @Test
    void interceptorsOfTheUserSeeTheRequestAsItIsSent() {
        okhttp3.OkHttpClient stub = new okhttp3.OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    boolean token = chain.request().url().encodedPath().equals("/oauth/token");
                    assertThat(chain.request().header("Authorization")).startsWith(token ? "Basic " : "Bearer x");
                    return new okhttp3.Response.Builder()
                            .request(chain.request())
                            .protocol(okhttp3.Protocol.HTTP_1_1)
                            .code(200)
                            .message("OK")
                            .body(okhttp3.ResponseBody.create(
                                    token ? FakePlatform.token("x", 3600) : RECORD,
                                    okhttp3.MediaType.get("application/json")))
                            .build();
                })
                .build();
        try (IsogeoClient stubbed = IsogeoClient.builder()
                .clientId("app")
                .clientSecret("secret")
                .okHttpClient(stub)
                .build()) {
            assertThat(stubbed.metadata().get(ID).title()).isEqualTo("Communes");
        }
    }

    @Test
    void closingAStreamClosesItsConnectionAtTheOtherEnd() throws Exception {
        try (java.net.ServerSocket api = new java.net.ServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress());
                IsogeoClient reader = IsogeoClient.builder()
                        .apiUrl("http://127.0.0.1:" + api.getLocalPort())
                        .identityUrl(platform.url())
                        .clientId("app")
                        .clientSecret("secret")
                        .build()) {
            MetadataStream records = reader.search().stream("");
            java.util.concurrent.CompletableFuture.supplyAsync(records::hasNext);
            try (java.net.Socket connection = api.accept()) {
                java.io.InputStream in = connection.getInputStream();
                assertThat(in.read()).isEqualTo('G');
                records.close();
                connection.setSoTimeout(5000);
                assertThat(endOf(in)).isTrue();
            }
        }
    }

    /** Reads on; true when the other side has closed. */
    private static boolean endOf(java.io.InputStream in) throws IOException {
        try {
            in.readAllBytes();
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (java.net.SocketException e) {
            return true;
        }
    }

    @Test
    void aClosedStreamEndsItsConnectionsAtOnceAndRepeatsNothing() {
        platform.api = request -> new MockResponse.Builder()
                .headersDelay(60, java.util.concurrent.TimeUnit.SECONDS)
                .build();
        MetadataStream records = client.search().stream("");
        java.util.concurrent.CompletableFuture<Boolean> more =
                java.util.concurrent.CompletableFuture.supplyAsync(records::hasNext);
        org.awaitility.Awaitility.await().until(() -> platform.requests.size() == 2);
        records.close();
        assertThat(more).succeedsWithin(java.time.Duration.ofSeconds(5)).isEqualTo(true);
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThat(platform.requests).hasSize(2);
    }

    private String body() {
        return sent().getBody().utf8();
    }
}
