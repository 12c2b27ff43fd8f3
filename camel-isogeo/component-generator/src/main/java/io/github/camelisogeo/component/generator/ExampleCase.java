package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The call of an example, in the form of the recorded calls: parameters, body, expected requests and their answers.
 *
 * @param operation the operation that is called
 * @param json the call
 * @param recorded whether the call is one of the contract's, instead of one made of sample values
 */
record ExampleCase(OperationDescriptor operation, JsonNode json, boolean recorded) {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String FILE = "file";
    private static final int LONG = 90;

    static ExampleCase of(OperationDescriptor operation, Contract contract) {
        List<ExampleCase> recorded = contract.successes(operation).stream()
                .map(json -> new ExampleCase(operation, json, true))
                .toList();
        return recorded.stream()
                .filter(example -> !example.json().has("client") && example.tellsSomething())
                .findFirst()
                .or(() -> recorded.stream().findFirst())
                .orElseGet(() -> new ExampleCase(operation, new SampleCall(operation, contract).json(), false));
    }

    /** Returns whether the call has a result. A call without one makes a poor example. */
    private boolean tellsSomething() {
        return body() != null || file() != null || !given().isEmpty();
    }

    String id() {
        return json.get("id").asText();
    }

    /** Returns the given parameters in the operation's order, as text for a URI. Parameters that only repeat their default are left out. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (ParameterDescriptor parameter : operation.parameters()) {
            JsonNode value = json.get("parameters").get(parameter.name());
            if (value != null && !value.isNull() && !parameter.isMessage() && !isDefault(parameter, value)) {
                given.put(parameter.name(), text(value));
            }
        }
        return given;
    }

    private boolean isDefault(ParameterDescriptor parameter, JsonNode value) {
        if (parameter.defaultText() == null) {
            return false;
        }
        return parameter.bodyPath() == null
                ? parameter.defaultText().equals(text(value))
                : at(json.get("body"), parameter.bodyPath()).equals(value);
    }

    /** Returns the value at a path of JSON names. */
    static JsonNode at(JsonNode body, String path) {
        return body.at("/" + path.replace('.', '/'));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? Contract.items(value).stream().map(ExampleCase::text).collect(Collectors.joining(","))
                : value.asText();
    }

    /** Returns the body as JSON, or null if there is none. */
    String body() {
        JsonNode body = json.get("body");
        if (body == null || body.isNull()) {
            return null;
        }
        String line = body.toString();
        try {
            return line.length() <= LONG ? line : MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the name, type and size of the file that is sent, or null if there is none. */
    JsonNode file() {
        return json.get("parameters").get(FILE);
    }
}
