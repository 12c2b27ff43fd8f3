package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.component.IsogeoComponent;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.LambdaRouteBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Calls operations of a sandbox by routes, as the user or as the group application. The sandbox is as new before each test. What each
 * test says that it {@link Calls} it must have called; {@link EveryOperationTest} sees to it that all tests together say every operation.
 */
abstract class OperationsTestSupport {

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX = new IsogeoSandboxExtension(IsogeoSandbox.builder()
            .userClientId("user-application")
            .userClientSecret("secret of the user application"));

    private static final String USER = "isogeo-user";
    private static final String GROUP = "isogeo-group";

    static final SentRequests SENT = new SentRequests();
    private static final OkHttpClient HTTP =
            new OkHttpClient.Builder().addInterceptor(SENT).build();

    private static DefaultCamelContext context;

    private final Set<String> succeeded = new HashSet<>();

    /** A workgroup of the demonstration catalogue, which has records of every kind. */
    String workgroup;

    @BeforeAll
    static void startRoutes() {
        IsogeoSandbox sandbox = SANDBOX.get();
        IsogeoComponent user = component(sandbox.userClientId(), sandbox.userClientSecret());
        user.setUsername(sandbox.user());
        user.setPassword(sandbox.password());
        context = new DefaultCamelContext();
        context.addComponent(USER, user);
        context.addComponent(GROUP, component(sandbox.clientId(), sandbox.clientSecret()));
        context.start();
    }

    private static IsogeoComponent component(String clientId, String clientSecret) {
        IsogeoComponent component = new IsogeoComponent();
        component.setIdentityUrl(SANDBOX.url());
        component.setScanUrl(SANDBOX.url());
        component.setServicesUrl(SANDBOX.url());
        component.setClientId(clientId);
        component.setClientSecret(clientSecret);
        component.setMaxRetries(0);
        component.setOkHttpClient(HTTP);
        return component;
    }

    @AfterAll
    static void stopRoutes() {
        context.stop();
    }

    @BeforeEach
    void takeAWorkgroup() {
        workgroup = user("workgroup.list").givesAll(Workgroup.class).get(0).id();
        succeeded.clear();
    }

    @AfterEach
    void calledWhatItSays(TestInfo test) {
        Calls calls = test.getTestMethod().orElseThrow().getAnnotation(Calls.class);
        assertThat(succeeded).containsAll(List.of(calls.value()));
    }

    /** A call by the user, who may do everything. */
    OperationCall user(String operation) {
        return new OperationCall(context, SANDBOX.get(), SENT, succeeded, USER, operation);
    }

    /** A call by the group application, which reads what is shared with it. */
    OperationCall group(String operation) {
        return new OperationCall(context, SANDBOX.get(), SENT, succeeded, GROUP, operation);
    }

    static ProducerTemplate template() {
        return context.createProducerTemplate();
    }

    static void route(LambdaRouteBuilder routes) throws Exception {
        RouteBuilder.addRoutes(context, routes);
    }

    static void stop(String route) throws Exception {
        context.getRouteController().stopRoute(route);
    }

    /** The message of the refusal of an endpoint of the user. */
    static String refusal(String uri) {
        Throwable refused = catchThrowable(() -> context.getEndpoint(USER + ":" + uri));
        assertThat(refused).as(uri).hasRootCauseInstanceOf(IllegalArgumentException.class);
        return rootCause(refused).getMessage();
    }

    private static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }

    /** A new record. */
    Metadata record(MetadataType type) {
        return user("metadata.create")
                .with("workgroupId", workgroup)
                .body(Metadata.builder()
                        .title("Chemins de randonnée")
                        .type(type)
                        .build())
                .gives(Metadata.class);
    }

    /** A record as it is now, with what can be included. */
    Metadata record(String id) {
        return user("metadata.get")
                .with("metadataId", id)
                .with("include", "all")
                .gives(Metadata.class);
    }

    /** A record of the demonstration catalogue. */
    Metadata demoRecord(String query) {
        return user("search.search")
                .with("workgroupId", workgroup)
                .with("query", query)
                .with("include", "all")
                .gives(io.github.camelisogeo.client.model.MetadataSearch.class)
                .results()
                .get(0);
    }

    static List<String> ids(List<Metadata> records) {
        return records.stream().map(Metadata::id).toList();
    }
}
