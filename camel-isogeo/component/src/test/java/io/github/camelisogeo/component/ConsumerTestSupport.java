package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A route that follows a sandbox, which the test changes as a user. */
abstract class ConsumerTestSupport extends CamelTestSupport {

    static final String GROUP = "ab".repeat(16);

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(records(5)));

    @TempDir
    Path folder;

    final List<Exchange> received = new CopyOnWriteArrayList<>();
    IsogeoClient user;

    static String id(int number) {
        return "%032x".formatted(number);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(sandbox.url());
        component.setClientId(sandbox.get().clientId());
        component.setClientSecret(sandbox.get().clientSecret());
        component.setMaxRetries(0);
        context.addComponent("isogeo", component);
        context.getShutdownStrategy().setTimeout(10);
        return context;
    }

    private static Stream<String> records(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        ("{\"_id\":\"%s\",\"type\":\"vectorDataset\",\"title\":\"Record %d\",\"_created\":\"2024-01-01T00:00:0%d.0000000+00:00\","
                                        + "\"_modified\":\"2024-01-01T00:00:0%d.0000000+00:00\",\"_creator\":{\"_id\":\"%s\"}}")
                                .formatted(id(number), number, number, number, GROUP));
    }

    @BeforeEach
    void connectUser() {
        user = SandboxClients.editor(sandbox.get());
    }

    @AfterEach
    void closeAll() {
        context.stop();
        user.close();
    }

    String uri(String more) {
        return "isogeo:search?delay=100&initialDelay=0&stateDirectory=" + folder.resolve("state") + more;
    }

    void route(RouteBuilder routes) throws Exception {
        context.addRoutes(routes);
    }

    /** Follows all records under the route's id; exchanges are kept as they came. */
    void follow(String more) throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri(more)).routeId("follow").process(this::keep).to("direct:next");
                if (context.getRoute("next") == null) {
                    from("direct:next").routeId("next").log("done");
                }
            }

            private void keep(Exchange exchange) {
                received.add(exchange.copy());
            }
        });
    }

    void awaitReceived(int count) {
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> received.size() >= count);
    }

    /** Polls that nothing comes from. */
    void awaitIdle() {
        long before = sandbox.get().stats().requests();
        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> sandbox.get().stats().requests() >= before + 3);
    }

    static String change(Exchange exchange) {
        return exchange.getMessage().getHeader(IsogeoConstants.CHANGE_TYPE) + " "
                + exchange.getMessage().getBody(Metadata.class).title();
    }

    List<String> changes() {
        List<String> changes = new ArrayList<>();
        received.forEach(exchange -> changes.add(change(exchange)));
        return changes;
    }

    String create(String title) {
        return user.metadata()
                .create(
                        Id.of(GROUP),
                        Metadata.builder()
                                .title(title)
                                .type(MetadataType.VECTOR_DATASET)
                                .build(),
                        null)
                .id();
    }

    void rename(int number, String title) {
        user.metadata()
                .update(
                        Id.of(id(number)),
                        Metadata.builder()
                                .title(title)
                                .type(MetadataType.VECTOR_DATASET)
                                .build(),
                        null);
    }

    void delete(int number) {
        user.metadata().delete(Id.of(id(number)));
    }

    static Faults failing(int status) {
        return Faults.NONE.fail(1).failStatus(status);
    }
}
