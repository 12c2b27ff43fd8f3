package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret in a log line, whatever its level, nor in the text of a failure, while routes work, fail and stop. */
class SecretsInLogsTest {

    private static final String CLIENT_ID = "client-of-ours";
    private static final String CLIENT_SECRET = "its+s3cret/&=";
    private static final String USERNAME = "jane.doe@example.org";
    private static final String PASSWORD = "correct horse+battery%";
    private static final String PROXY_USERNAME = "proxy-user";
    private static final String PROXY_PASSWORD = "proxy:p4ss";
    private static final String TOKEN = "eyJ0b2tlbg.of-jane";
    private static final String ID = FakeApiTestSupport.ID;

    private final MockWebServer server = MockServers.create();
    private final CapturedLogs logs = new CapturedLogs();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<Throwable> failures = new ArrayList<>();
    private volatile Function<RecordedRequest, MockResponse> token = request ->
            FakeApi.json(200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"bearer\",\"expires_in\":3599}");
    private volatile Function<RecordedRequest, MockResponse> answer =
            request -> FakeApi.json(200, FakeApi.recordFor(request));

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean asksForToken = request.getUrl().encodedPath().endsWith("/oauth/token");
                return (asksForToken ? token : answer).apply(request);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        logs.close();
        server.close();
    }

    /** As Camel Main and the runtimes set the options of a component. */
    private void connect(Map<String, Object> more) {
        Map<String, Object> options = new LinkedHashMap<>(Map.of(
                "apiUrl", server.url("/").toString(),
                "clientId", CLIENT_ID,
                "clientSecret", CLIENT_SECRET,
                "username", USERNAME,
                "password", PASSWORD,
                "maxRetries", "1",
                "retryDelay", "1"));
        options.putAll(more);
        IsogeoComponent component = context.getComponent("isogeo", IsogeoComponent.class);
        PropertyBindingSupport.build()
                .withCamelContext(context)
                .withTarget(component)
                .withProperties(options)
                .withConfigurer(component.getComponentPropertyConfigurer())
                .withMandatory(true)
                .bind();
    }

    private void route() throws Exception {
        RouteBuilder.addRoutes(
                context, routes -> routes.from("direct:in").routeId("in").to("isogeo:metadata"));
        RouteBuilder.addRoutes(context, routes -> routes.from("direct:all")
                .routeId("all")
                .to("isogeo:search?whole=true&pageSize=1")
                .split(routes.body())
                .streaming()
                .stopOnException()
                .toD("isogeo:metadata?metadataId=${body.id}"));
        context.start();
    }

    private Exchange call(String endpoint, Object body) {
        Exchange done = ((CamelContext) context)
                .createProducerTemplate()
                .request(endpoint, exchange -> exchange.getMessage().setBody(body));
        if (done.getException() != null) {
            failures.add(done.getException());
        }
        return done;
    }

    private void assertClean() {
        assertClean(line -> true);
    }

    private void assertClean(Predicate<String> lines) {
        context.stop();
        assertThat(logs.lines()).as("what is logged").hasSizeGreaterThan(20);
        List<String> texts = new ArrayList<>(logs.lines());
        texts.removeIf(lines.negate());
        for (Throwable failure : failures) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            texts.add(trace.toString());
        }
        List<String> secrets = secrets();
        assertThat(texts)
                .filteredOn(text -> secrets.stream().anyMatch(text::contains))
                .as("texts that tell a secret")
                .isEmpty();
    }

    /** The secrets, as they stand and in the forms in which they travel. */
    private static List<String> secrets() {
        List<String> secrets = new ArrayList<>(
                List.of(CLIENT_ID, CLIENT_SECRET, USERNAME, PASSWORD, PROXY_USERNAME, PROXY_PASSWORD, TOKEN));
        Stream.of(CLIENT_SECRET, USERNAME, PASSWORD)
                .map(secret -> URLEncoder.encode(secret, StandardCharsets.UTF_8))
                .forEach(secrets::add);
        Stream.of(CLIENT_ID + ":" + CLIENT_SECRET, PROXY_USERNAME + ":" + PROXY_PASSWORD)
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .forEach(secrets::add);
        return secrets;
    }

    @Test
    void whenAllGoesWell() throws Exception {
        connect(Map.of());
        route();
        assertThat(call("direct:in", ID).getException()).isNull();
        assertThat(server.takeRequest().getHeaders().get("Authorization"))
                .isEqualTo("Basic " + secrets().get(secrets().size() - 2));
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
        assertThat(logs.lines()).anyMatch(line -> line.startsWith("FINEST org.apache.camel"));
        assertClean();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 503})
    void whenTheApiRefuses(int status) throws Exception {
        answer = request -> FakeApi.json(status, "{\"error\":\"no\"}");
        connect(Map.of());
        route();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertThat(call("direct:all", null).getException()).isNotNull();
        assertClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"invalid_client\"}",
                "{\"error\":\"invalid_grant\",\"error_description\":\"no user " + USERNAME + " with " + PASSWORD
                        + "\"}",
                "{\"hint\":\"" + CLIENT_SECRET + "\"}",
                "no JSON but " + TOKEN
            })
    void whenTheCredentialsAreWrong(String said) throws Exception {
        token = request -> FakeApi.json(400, said);
        connect(Map.of());
        route();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertClean();
    }

    @Test
    void whenTheTokenComesInSomethingElse() throws Exception {
        token = request -> FakeApi.json(200, "<html>" + TOKEN);
        connect(Map.of());
        route();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        token = request -> FakeApi.json(200, "{\"acces_token\":\"" + TOKEN + "\"}");
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertClean();
    }

    @Test
    void whenTheHostIsNotThere() throws Exception {
        connect(Map.of(
                "apiUrl",
                "http://no-such-host.invalid",
                "identityUrl",
                "http://" + USERNAME.replace('@', ':') + "@no-such-host.invalid"));
        route();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertClean();
    }

    @Test
    void whenTheServerGoesAway() throws Exception {
        connect(Map.of());
        route();
        assertThat(call("direct:in", ID).getException()).isNull();
        server.close();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertClean();
    }

    @Test
    void whenTheProxyWantsToKnowWhoAsks() throws Exception {
        answer = request -> request.getHeaders().get("Proxy-Authorization") == null
                ? new MockResponse.Builder()
                        .code(407)
                        .setHeader("Proxy-Authenticate", "Basic realm=x")
                        .build()
                : FakeApi.json(403, "{}");
        token = answer;
        connect(Map.of(
                "apiUrl",
                "http://api.example.org",
                "proxyHost",
                server.getHostName(),
                "proxyPort",
                server.getPort(),
                "proxyUsername",
                PROXY_USERNAME,
                "proxyPassword",
                PROXY_PASSWORD));
        route();
        assertThat(call("direct:in", ID).getException()).isNotNull();
        assertThat(server.takeRequest(5, TimeUnit.SECONDS).getHeaders().get("Proxy-Authorization"))
                .startsWith("Basic ");
        assertClean();
    }

    @Test
    void whenASplitFails() throws Exception {
        answer = request -> request.getUrl().encodedPath().endsWith("/search")
                ? FakeApi.json(200, "{\"total\":50,\"limit\":1,\"results\":[" + FakeApi.record(1) + "]}")
                : FakeApi.json(403, "{}");
        connect(Map.of());
        route();
        assertThat(call("direct:all", null).getException()).isNotNull();
        assertClean();
    }

    @Test
    void whenTheyAreGivenWhereTheyDoNotBelong() throws Exception {
        connect(Map.of());
        route();
        String query = "clientSecret=RAW(" + CLIENT_SECRET + ")&password=RAW(" + PASSWORD + ")&username=RAW(" + USERNAME
                + ")&proxyPassword=RAW(" + PROXY_PASSWORD + ")&clientId=RAW(" + CLIENT_ID + ")";
        failures.add(catchThrowable(() -> context.getEndpoint("isogeo:metadata?" + query)));
        assertThat(failures.get(0)).hasStackTraceContaining("unknown option");
        assertThat(call("direct:in", ID).getException()).isNull();
        // At TRACE Camel logs every URI as it is written, before any component sees it.
        assertClean(line -> !line.startsWith("FINEST org.apache.camel."));
    }
}
