package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Routes to an API that answers as a test says; it remembers what it was asked. */
abstract class SdkBugsTestSupport {

    static final String ID = "0123456789abcdef0123456789abcdef";
    static final String OTHER_ID = "fedcba9876543210fedcba9876543210";
    static final String GROUP = "08b3054757544463abd06f3ab51ee491";

    final FakeApi api = new FakeApi();
    final IsogeoComponent component = FakeApiTestSupport.component(api.url());
    final DefaultCamelContext context = new DefaultCamelContext();

    private final Map<String, String> answers = new ConcurrentHashMap<>();

    @BeforeEach
    void start() {
        api.answers(this::answer);
        context.disableJMX();
        context.addComponent("isogeo", component);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        api.close();
    }

    private MockResponse answer(RecordedRequest request) {
        String json = answers.getOrDefault(
                request.getMethod() + " " + request.getUrl().encodedPath(), "{'_id':'" + ID + "'}");
        return json.matches("\\d{3}")
                ? FakeApi.json(Integer.parseInt(json), json.equals("204") ? "" : "{\"error\":\"told\"}")
                : FakeApi.json(200, json.replace('\'', '"'));
    }

    /** Answers a route with JSON whose quotes are single, or with a status. */
    void on(String route, String answer) {
        answers.put(route, answer);
    }

    /** Calls an operation, its parameters given as names and values. */
    Exchange call(String operation, Object body, Object... parameters) {
        return callBy("isogeo", operation, body, parameters);
    }

    Exchange callBy(String scheme, String operation, Object body, Object... parameters) {
        String[] names = operation.split("\\.");
        Map<String, Object> headers = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            headers.put(OperationLookup.header(parameters[i].toString()), parameters[i + 1]);
        }
        return context.createProducerTemplate()
                .request(scheme + ":" + names[0] + "?operation=" + names[1], exchange -> {
                    exchange.getMessage().setBody(body);
                    exchange.getMessage().setHeaders(headers);
                });
    }

    /** Calls an operation with success, and gives its result. */
    <T> T result(Class<T> type, String operation, Object body, Object... parameters) {
        Exchange done = call(operation, body, parameters);
        assertThat(done.getException()).isNull();
        return type.cast(done.getMessage().getBody());
    }

    /** Calls an operation, which is refused before anything is sent. */
    String refusal(String operation, Object body, Object... parameters) {
        Exception failure = call(operation, body, parameters).getException();
        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(api.calls()).isEmpty();
        return failure.getMessage();
    }

    /** Verb and path of each call. */
    List<String> asked() {
        return api.calls().stream()
                .map(call -> call.getMethod() + " " + call.getUrl().encodedPath())
                .toList();
    }

    String query(String name) {
        return api.lastCall().getUrl().queryParameter(name);
    }

    /** All records of a whole search. */
    List<?> whole(String options) {
        return context.createProducerTemplate().requestBody("isogeo:search?whole=true" + options, null, List.class);
    }

    /** The JSON object that was sent last. */
    Map<?, ?> sent() {
        return ModelJson.mapper().convertValue(sentJson(), Map.class);
    }

    JsonNode sentJson() {
        try {
            return ModelJson.mapper().readTree(api.lastBody());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields of the form that was sent last. */
    List<String> fields() {
        return Arrays.stream(api.lastBody().split("&"))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .toList();
    }
}
