package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input of every operation: refused by name, before anything is sent. What is bad about an operation follows from the registry, so a
 * new operation is tried too. The server answers nobody, and counts even requests for tokens.
 */
class BadInputTest {

    private static final String ID = ValidCall.ID;
    private static final String OTHER_ID = "fedcba9876543210fedcba9876543210";

    private static final MockWebServer SERVER = MockServers.create();
    private static DefaultCamelContext context;

    private int before;

    @BeforeAll
    static void start() throws IOException {
        SERVER.start();
        context = new DefaultCamelContext();
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(SERVER.url("/").toString());
        component.setClientId("the-client");
        component.setClientSecret("the-secret");
        component.setMaxRetries(0);
        component.setReadTimeout(Duration.ofMillis(500));
        context.addComponent("isogeo", component);
        context.start();
    }

    @BeforeEach
    void count() {
        before = SERVER.getRequestCount();
    }

    @AfterEach
    void nothingWasSent() {
        assertThat(SERVER.getRequestCount()).isEqualTo(before);
    }

    @AfterAll
    static void stop() {
        context.stop();
        SERVER.close();
    }

    static List<OperationDescriptor> operations() {
        return Entities.operations().all();
    }

    /** Sends a call that was spoilt, and gives the message of its refusal, which names the operation. */
    private static String refusal(OperationDescriptor operation, Consumer<ValidCall> spoiler) {
        ValidCall call = new ValidCall(operation);
        spoiler.accept(call);
        return refusal(call, "");
    }

    private static String refusal(ValidCall call, String options) {
        OperationDescriptor operation = call.operation;
        String uri = "isogeo:" + operation.entity() + "?operation=" + operation.name() + options;
        Throwable failure;
        try {
            failure = context.createProducerTemplate()
                    .request(uri, exchange -> {
                        exchange.getMessage().setBody(call.body);
                        exchange.getMessage().setHeaders(new HashMap<>(call.headers));
                    })
                    .getException();
        } catch (RuntimeException e) {
            failure = e;
        }
        List<Throwable> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
        assertThat(causes)
                .as("%s, headers %s, options %s, body %s", operation, call.headers, options, call.body)
                .hasAtLeastOneElementOfType(IllegalArgumentException.class);
        String message = causes.stream()
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElseThrow();
        assertThat(message).contains(operation.qualifiedName());
        return message;
    }

    private static List<ParameterDescriptor> identifiers(OperationDescriptor operation) {
        return operation.parameters().stream().filter(ValidCall::isIdentifier).toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void identifierWithASlashOrWithoutAnything(OperationDescriptor operation) {
        for (ParameterDescriptor parameter : identifiers(operation)) {
            String header = OperationLookup.header(parameter.name());
            for (String wrong : List.of("a/b", ID + "/", "", "   ")) {
                assertThat(refusal(operation, call -> call.headers.put(header, wrong)))
                        .contains(parameter.name());
                ValidCall call = new ValidCall(operation);
                call.headers.remove(header);
                assertThat(refusal(call, "&" + parameter.name() + "=RAW(" + wrong + ")"))
                        .contains(parameter.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void identifierWithASlashInTheBody(OperationDescriptor operation) {
        for (ParameterDescriptor parameter : identifiers(operation)) {
            String header = OperationLookup.header(parameter.name());
            if (parameter.bodyPath() != null) {
                for (String wrong : List.of("a/b", "/", "")) {
                    assertThat(refusal(operation, call -> {
                                call.headers.remove(header);
                                call.body = documentWith(call.body, parameter.bodyPath(), wrong);
                            }))
                            .contains(parameter.name());
                }
            } else if (parameter.equals(operation.key()) && parameter.required() && operation.message() == null) {
                for (String wrong : List.of("a/b", "", "  ")) {
                    assertThat(refusal(operation, call -> {
                                call.headers.remove(header);
                                call.body = wrong;
                            }))
                            .contains(parameter.name());
                }
            }
        }
    }

    /** A body, as a document that may be changed, with another value at a path. */
    private static Map<String, Object> documentWith(Object body, String path, Object value) {
        Map<String, Object> document = new HashMap<>();
        if (body instanceof Map<?, ?> map) {
            map.forEach((name, known) -> document.put(name.toString(), known));
        }
        ValidCall.put(document, path, value);
        return document;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void listWithOneWrongIdentifierAmongGoodOnes(OperationDescriptor operation) {
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (parameter.type().getTypeName().endsWith("List<" + Id.class.getName() + ">")) {
                for (Object wrong : List.of(ID + ",wrong," + OTHER_ID, List.of(ID, "wrong", OTHER_ID))) {
                    assertThat(refusal(
                                    operation,
                                    call -> call.headers.put(OperationLookup.header(parameter.name()), wrong)))
                            .contains(parameter.name())
                            .contains("wrong");
                }
            }
        }
    }

    @Test
    void bulkRequestWithOneWrongIdentifierAmongGoodOnes() {
        assertThat(refusal(
                        Entities.operations().find("metadata-bulk", "send"),
                        call -> call.body = Map.of("query", Map.of("ids", List.of(ID, "wrong", OTHER_ID)))))
                .contains("ids")
                .contains("wrong");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void bodyOfAnotherModel(OperationDescriptor operation) {
        ParameterDescriptor body = operation.message();
        if (body == null || !body.required()) {
            return;
        }
        Model other = body.isBody() && ValidCall.model(body) == Contact.class
                ? License.builder().id(ID).tag("license:isogeo:" + ID).build()
                : Contact.builder().id(ID).tag("contact:group:" + ID).build();
        String named = other.getClass().getSimpleName();
        assertThat(refusal(operation, call -> call.body = other)).contains(named);
        if (body.isBody()) {
            String model = ValidCall.model(body).getSimpleName();
            assertThat(refusal(operation, call -> call.body = other)).contains(model);
            assertThat(refusal(operation, call -> call.body = ModelJson.write(other)))
                    .contains(named.toLowerCase(Locale.ROOT) + ":")
                    .contains(model);
            for (Object nothing : List.of("not JSON", "", "[1]", "\"text\"", new Object())) {
                assertThat(refusal(operation, call -> call.body = nothing)).contains("message body");
            }
            if (operation.entity().equals("metadata-bulk")) {
                assertThat(refusal(operation, call -> call.body = List.of(call.body, other)))
                        .contains(named);
            }
        }
    }

    /** Where the message body may give the identifier, it must be one of the entity itself. */
    @ParameterizedTest
    @MethodSource("operations")
    void identifierOfAnotherModel(OperationDescriptor operation) {
        ParameterDescriptor key = operation.key();
        if (operation.message() != null || key == null || !key.required()) {
            return;
        }
        Model other = operation.entityModel() == Contact.class
                ? License.builder().id(ID).build()
                : Contact.builder().id(ID).build();
        assertThat(refusal(operation, call -> {
                    call.headers.remove(OperationLookup.header(key.name()));
                    call.body = other;
                }))
                .contains(other.getClass().getSimpleName())
                .contains(operation.entityModel().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void headerThatContradictsTheBody(OperationDescriptor operation) {
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (parameter.bodyPath() == null || parameter.isMessage()) {
                continue;
            }
            String inBody = parameter.name().equals("metadataId")
                            && parameter.bodyPath().equals("url")
                    ? "/resources/" + OTHER_ID + "/links/" + ID + ".bin"
                    : parameter.type() == Id.class ? OTHER_ID : "4326";
            assertThat(refusal(operation, call -> call.body = documentWith(call.body, parameter.bodyPath(), inBody)))
                    .contains(parameter.name())
                    .contains(inBody.startsWith("/") ? OTHER_ID : inBody)
                    .contains(ValidCall.isIdentifier(parameter) && inBody.length() < 32 ? "2154" : ID);
        }
    }

    @Test
    void catalogThatIsNotTheOneOfItsBody() {
        assertThat(refusal(Entities.operations().find("catalog", "associateMetadata"), call -> {
                    call.headers.put("CamelIsogeoIds", ID);
                    call.body = Map.of("_id", OTHER_ID, "name", "n");
                }))
                .contains("catalogId")
                .contains(ID)
                .contains(OTHER_ID);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void parameterThatIsNowhere(OperationDescriptor operation) {
        for (ParameterDescriptor parameter : operation.parameters()) {
            if (parameter.isMessage() && parameter.required()) {
                assertThat(refusal(operation, call -> call.body = null)).contains("message body");
            } else if (parameter.required() || parameter.bodyPath() != null) {
                String header = OperationLookup.header(parameter.name());
                assertThat(refusal(operation, call -> {
                            call.headers.remove(header);
                            if (operation.message() == null) {
                                call.body = null;
                            }
                        }))
                        .contains("header " + header)
                        .contains("option " + parameter.name());
            }
        }
    }

    /** What may not be sent is no bad input: see {@link UnsendableAttributesTest}. What must be sent is. */
    @ParameterizedTest
    @MethodSource("operations")
    void bodyWithoutWhatItNeeds(OperationDescriptor operation) {
        ParameterDescriptor body = operation.body();
        if (body == null) {
            return;
        }
        for (String path : body.needs()) {
            assertThat(refusal(operation, call -> call.body = new HashMap<>(Map.of("added", 1))))
                    .contains("body.")
                    .contains("message body");
            assertThat(refusal(operation, call -> call.body = documentWith(call.body, path, "  ")))
                    .contains(path);
        }
    }
}
