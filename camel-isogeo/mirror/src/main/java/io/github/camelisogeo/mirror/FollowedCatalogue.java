package io.github.camelisogeo.mirror;

import io.github.camelisogeo.component.IsogeoComponent;
import io.github.camelisogeo.component.IsogeoConstants;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** The Camel context of the application, with its routes, components and beans. */
final class FollowedCatalogue implements AutoCloseable {

    private static final int SHUTDOWN_SECONDS = 10;

    private final Main camel = new Main();

    FollowedCatalogue(Source source, Path state, Duration poll, Duration edit, Polls polls) {
        camel.bind("isogeo", component(source.client()));
        if (source.isEmbedded()) {
            camel.bind("isogeo-user", component(source.user()));
        }
        camel.bind("states", new EmbeddedStateStore(state));
        camel.bind("polls", polls);
        camel.addInitialProperty("poll", Long.toString(poll.toMillis()));
        camel.addInitialProperty("edit", Long.toString(edit.toMillis()));
        camel.configure().withShutdownTimeout(SHUTDOWN_SECONDS);
    }

    private static IsogeoComponent component(io.github.camelisogeo.client.IsogeoClient client) {
        IsogeoComponent component = new IsogeoComponent();
        component.setClient(client);
        return component;
    }

    void add(RouteBuilder routes) {
        camel.configure().addRoutesBuilder(routes);
    }

    /** Starts Camel, without following or editing yet. */
    void start() throws Exception {
        camel.start();
    }

    void startRoute(String routeId) throws Exception {
        context().getRouteController().startRoute(routeId);
    }

    /** Returns the number of records in the catalogue. */
    long count() throws Exception {
        return send(CatalogueRoutes.COUNT, null).getMessage().getHeader(IsogeoConstants.RESULT_TOTAL, Long.class);
    }

    /** Compares the catalogue with the mirror, record by record, through the API. */
    Comparison compare(RecordFiles files) throws Exception {
        Comparison comparison = new Comparison(files);
        send(ComparisonRoute.COMPARE, comparison);
        return comparison;
    }

    private Exchange send(String uri, Object body) throws Exception {
        Exchange done = camel.getCamelTemplate()
                .send(uri, exchange -> exchange.getMessage().setBody(body));
        if (done.getException() != null) {
            throw done.getException();
        }
        return done;
    }

    private CamelContext context() {
        return camel.getCamelContext();
    }

    @Override
    public void close() {
        camel.stop();
    }
}
