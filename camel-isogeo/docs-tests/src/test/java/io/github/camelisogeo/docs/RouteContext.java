package io.github.camelisogeo.docs;

import io.github.camelisogeo.component.IsogeoComponent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.stub.StubComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.h2.jdbcx.JdbcDataSource;

/** A Camel context that makes the endpoints of routes, and starts none of them. */
final class RouteContext implements AutoCloseable {

    /** Components of examples that the tests don't have. */
    private static final List<String> STUBS = List.of("kafka");

    private final CamelContext context = new DefaultCamelContext();

    RouteContext() throws IOException {
        Files.writeString(
                Path.of("qa_client_secrets.json"),
                "{\"web\":{\"client_id\":\"a\",\"client_secret\":\"b\",\"token_uri\":\"https://id.api.qa.isogeo.com/oauth/token\"}}");
        context.setAutoStartup(false);
        STUBS.forEach(scheme -> context.addComponent(scheme, new StubComponent()));
        context.addComponent("isogeo", account());
        context.addComponent("isogeotest", account());
        context.addComponent("isogeo-target", account());
        context.getPropertiesComponent().addInitialProperty("keyword", "isogeo:2018");
        context.getPropertiesComponent().addInitialProperty("workgroup", "32f7e95ec4e94ca3bc1afda960003882");
        // The sink of a pipe starts even if its route doesn't.
        context.getPropertiesComponent()
                .addInitialProperty("camel.kamelet.isogeo-metadata-sink.clientId", "client-of-the-pages");
        context.getPropertiesComponent()
                .addInitialProperty("camel.kamelet.isogeo-metadata-sink.clientSecret", "secret-of-the-pages");
        JdbcDataSource states = new JdbcDataSource();
        states.setUrl("jdbc:h2:mem:routes");
        context.getRegistry().bind("states", states);
    }

    private static IsogeoComponent account() {
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl("http://localhost:1");
        component.setClientId("client-of-the-pages");
        component.setClientSecret("secret-of-the-pages");
        return component;
    }

    void load(RoutesBuilder routes) throws Exception {
        context.addRoutes(routes);
        context.start();
    }

    /** Loads routes in XML or YAML. */
    void load(String language, String text) throws Exception {
        Resource resource = ResourceHelper.fromString("block." + language, text);
        PluginHelper.getRoutesLoader(context).loadRoutes(resource);
        context.start();
    }

    Endpoint endpoint(String uri) {
        return context.getEndpoint(uri);
    }

    int routes() {
        return context.getRoutes().size();
    }

    @Override
    public void close() {
        context.stop();
    }
}
