package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A body may hold attributes that may not be sent, such as those of an answer that goes back: they are left out, not refused. The
 * identifier is taken from it before.
 */
class UnsendableAttributesTest {

    private static final String ID = ValidCall.ID;

    private static FakeApi api;
    private static DefaultCamelContext context;

    @BeforeAll
    static void start() {
        api = new FakeApi();
        api.answers(UnsendableAttributesTest::answer);
        context = new DefaultCamelContext();
        context.addComponent("isogeo", FakeApiTestSupport.component(api.url()));
        context.start();
    }

    private static MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        boolean list = path.equals("/link-kinds") || path.equals("/resources");
        return FakeApi.json(200, list ? "[]" : "{\"_id\":\"" + ID + "\"}");
    }

    @AfterAll
    static void stop() {
        context.stop();
        api.close();
    }

    static List<OperationDescriptor> operations() {
        return Entities.operations().all().stream()
                // Upserts send what create and update send.
                .filter(operation -> !operation.name().equals("upsert"))
                .filter(operation ->
                        operation.body() != null && operation.body().required())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void areLeftOut(OperationDescriptor operation) throws IOException {
        Class<? extends Model> model = ValidCall.model(operation.body()).asSubclass(Model.class);
        ValidCall call = new ValidCall(operation);
        Map<String, Object> body = new HashMap<>();
        ModelType.of(model).attributes().stream()
                .filter(attribute -> !attribute.isSentIn(Use.CREATE) || !attribute.isSentIn(Use.UPDATE))
                .forEach(attribute -> body.put(attribute.jsonName(), value(attribute, attribute.javaType())));
        // Something that is sent, so that the body is not empty where all else is left out.
        ModelType.of(model).attributes().stream()
                .filter(attribute -> attribute.isSentIn(Use.CREATE) && attribute.javaType() == String.class)
                .forEach(attribute -> body.put(attribute.jsonName(), "sent"));
        ((Map<?, ?>) call.body).forEach((name, value) -> body.put(name.toString(), value));
        takeIdentifiersFrom(body, call);
        if (operation.parameter("checkExists") != null) {
            call.headers.put(
                    "CamelIsogeoCheckExists",
                    operation.parameter("checkExists").type() == Boolean.class ? "false" : "none");
        }
        for (Object form : List.of(body, ModelJson.readBody(ModelJson.mapper().valueToTree(body), model))) {
            call.body = form;
            RecordedRequest sent = sent(call);
            Use use = sent.getMethod().equals("POST") ? Use.CREATE : Use.UPDATE;
            assertThat(names(sent)).isNotEmpty();
            assertThat(unsendable(model, use)).doesNotContainAnyElementsOf(names(sent));
        }
    }

    /** What the body names is left to it. */
    private static void takeIdentifiersFrom(Map<String, Object> body, ValidCall call) {
        for (ParameterDescriptor parameter : call.operation.parameters()) {
            if (parameter.bodyPath() != null && !parameter.isMessage()) {
                call.headers.remove(OperationLookup.header(parameter.name()));
                ValidCall.put(body, parameter.bodyPath(), ValidCall.isIdentifier(parameter) ? valueOf(parameter) : ID);
            }
        }
    }

    private static Object valueOf(ParameterDescriptor parameter) {
        return parameter.name().equals("code") ? "2154" : ID;
    }

    private static RecordedRequest sent(ValidCall call) {
        api.calls().clear();
        Exchange done = context.createProducerTemplate()
                .request("isogeo:" + call.operation.entity() + "?operation=" + call.operation.name(), exchange -> {
                    exchange.getMessage().setBody(call.body);
                    exchange.getMessage().setHeaders(new HashMap<>(call.headers));
                });
        assertThat(done.getException()).as("%s of %s", call, call.body).isNull();
        List<RecordedRequest> writes = api.calls().stream()
                .filter(request -> !request.getMethod().equals("GET"))
                .toList();
        assertThat(writes).as("%s sends one", call).hasSize(1);
        boolean identified = call.operation.parameters().stream()
                .anyMatch(parameter -> parameter.bodyPath() != null && !parameter.isMessage());
        assertThat(writes.get(0).getUrl().encodedPath().matches(".*(" + ID + "|2154).*") || !identified)
                .as("the identifier of %s", call)
                .isTrue();
        return writes.get(0);
    }

    private static List<String> unsendable(Class<? extends Model> model, Use use) {
        return ModelType.of(model).attributes().stream()
                .filter(attribute -> !attribute.isSentIn(use))
                .map(Attribute::jsonName)
                .toList();
    }

    /** Names of attributes at the top of what was sent, be it JSON or a form. */
    private static Set<String> names(RecordedRequest sent) throws IOException {
        String text = sent.getBody().utf8();
        if (sent.getHeaders().get("Content-Type").startsWith("application/x-www-form-urlencoded")) {
            return Arrays.stream(text.split("&"))
                    .map(field -> field.split("[.=]")[0].replace("%24", "$"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> names = new TreeSet<>();
        JsonNode json = ModelJson.mapper().readTree(text);
        for (JsonNode document : json.isArray() ? json : List.of(json)) {
            document.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static Object value(Attribute attribute, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == List.class
                    ? List.of(value(attribute, parameterized.getActualTypeArguments()[0]))
                    : Map.of("x", "y");
        }
        Class<?> simple = (Class<?>) type;
        if (simple == DateTime.class) {
            return "2018-06-04T00:00:00+00:00";
        }
        if (simple == Long.class) {
            return 1;
        }
        if (simple == Boolean.class) {
            return true;
        }
        return Model.class.isAssignableFrom(simple) ? new HashMap<>(Map.of("_id", ID)) : ID;
    }
}
