package io.github.camelisogeo.examples.bulkedition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.model.BulkIgnored;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.component.IsogeoComponent;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many small changes are one request, and what the API leaves aside comes back. */
class BulkEditionRoutesTest extends CamelTestSupport {

    private static final Keyword WATER =
            Keyword.builder().id("a".repeat(32)).text("eau").build();
    private static final Keyword ROADS =
            Keyword.builder().id("b".repeat(32)).text("routes").build();

    private final MockWebServer server = new MockWebServer();
    private final BlockingQueue<BulkIgnored> leftAside = new LinkedBlockingQueue<>();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        server.start();
        CamelContext context = super.createCamelContext();
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(server.url("/").toString());
        component.setClientId("id");
        component.setClientSecret("secret");
        component.setUsername("user");
        component.setPassword("password");
        context.addComponent("isogeo", component);
        return context;
    }

    @Override
    protected RouteBuilder[] createRouteBuilders() {
        return new RouteBuilder[] {
            new BulkEditionRoutes(),
            new RouteBuilder() {
                @Override
                public void configure() {
                    from(BulkEditionRoutes.LEFT_ASIDE)
                            .process(exchange ->
                                    leftAside.add(exchange.getMessage().getBody(BulkIgnored.class)));
                }
            }
        };
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private void tag(int number, Keyword keyword) {
        template.sendBodyAndHeader(
                BulkEditionRoutes.TAG, "%032x".formatted(number), BulkEditionRoutes.KEYWORD, keyword);
    }

    @Test
    void gathersChanges() throws Exception {
        server.enqueue(json("{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}"));
        server.enqueue(json("[{\"request\":{},\"ignored\":[{\"resource\":{\"_id\":\"" + "%032x".formatted(7)
                + "\"},\"reason\":\"notFound\"}]},{\"request\":{},\"ignored\":[]}]"));
        for (int i = 1; i <= 99; i++) {
            tag(i, WATER);
        }
        tag(100, ROADS);

        assertThat(server.takeRequest(5, TimeUnit.SECONDS).getTarget()).contains("/oauth/token");
        RecordedRequest sent = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(sent.getMethod()).isEqualTo("POST");
        JsonNode requests = new ObjectMapper().readTree(sent.getBody().utf8());
        assertThat(requests).hasSize(2);
        assertThat(requests.get(0).path("query").path("ids")).hasSize(99);
        assertThat(requests.get(1).path("query").path("ids")).hasSize(1);
        assertThat(leftAside.poll(5, TimeUnit.SECONDS).resource()).containsEntry("_id", "%032x".formatted(7));
    }

    @Test
    void sendsWhatWaitsWhenItStops() throws Exception {
        server.enqueue(json("{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}"));
        server.enqueue(json("[{\"request\":{},\"ignored\":[]}]"));
        tag(1, WATER);
        tag(2, WATER);
        context.getRouteController().stopRoute("tag");

        assertThat(server.takeRequest(5, TimeUnit.SECONDS)).isNotNull();
        RecordedRequest sent = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(sent.getBody().utf8()).contains("%032x".formatted(1), "%032x".formatted(2));
    }
}
