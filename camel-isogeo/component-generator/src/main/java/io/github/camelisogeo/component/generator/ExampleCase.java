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
 * A call that an example makes, in the form of the recorded ones: parameters, body, the requests that are expected and their answers.
 *
 * @param operation what is called
 * @param json the call
 * @param recorded true when it is one of the contract's, false when it is made of sample values
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

    /** False for a call that gives nothing: as an example it would say little. */
    private boolean tellsSomething() {
        return body() != null || file() != null || !given().isEmpty();
    }

    String id() {
        return json.get("id").asText();
    }

    /** The parameters that are given, in the operation's order, as a URI has them; none that only repeats its default. */
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

    /** What stands at a path of JSON names. */
    static JsonNode at(JsonNode body, String path) {
        return body.at("/" + path.replace('.', '/'));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? Contract.items(value).stream().map(ExampleCase::text).collect(Collectors.joining(","))
                : value.asText();
    }

    /** The body as JSON; null for none. */
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

    /** The file that is sent: its name, type and size; null for none. */
    JsonNode file() {
        return json.get("parameters").get(FILE);
    }
}
