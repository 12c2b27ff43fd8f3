package io.github.camelisogeo.component;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A Camel context whose Isogeo component calls a {@link FakeApi}. */
abstract class FakeApiTestSupport extends CamelTestSupport {

    static final String ID = "0123456789abcdef0123456789abcdef";
    static final String OTHER_ID = "fedcba9876543210fedcba9876543210";

    final FakeApi api = new FakeApi();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.addComponent("isogeo", component(api.url()));
        return context;
    }

    static IsogeoComponent component(String url) {
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(url);
        component.setClientId("the-client");
        component.setClientSecret("the-secret");
        component.setMaxRetries(0);
        component.setConnectTimeout(Duration.ofSeconds(5));
        return component;
    }

    @AfterEach
    void closeApi() {
        api.close();
    }

    void route(LambdaRouteBuilder routes) throws Exception {
        RouteBuilder.addRoutes(context, routes);
    }

    /** Calls an endpoint once. */
    Exchange send(String uri, Object body, Map<String, Object> headers) {
        return send(uri, body, headers, exchange -> {});
    }

    /** Calls an endpoint once and looks at the exchange while its streams are open. */
    Exchange send(String uri, Object body, Map<String, Object> headers, Consumer<Exchange> reader) {
        return template.request("direct:" + routeTo(uri, reader), exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new java.util.HashMap<>(headers));
        });
    }

    private String routeTo(String uri, Consumer<Exchange> reader) {
        String name = "call" + context.getRoutes().size();
        try {
            route(routes -> routes.from("direct:" + name).to(uri).process(reader::accept));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return name;
    }
}
