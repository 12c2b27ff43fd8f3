package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A case of the contract: a call of an operation, the requests that it makes, what is answered, and what comes of it. */
record WireCase(JsonNode json) {

    static final String REFUSED = "refused";

    private static final String FILE = "file";

    /** All cases, of operations that exist and of those that don't yet. */
    static List<WireCase> all() {
        try (Stream<Path> files =
                Files.list(Path.of(WireCase.class.getResource("/contract/wire").toURI()))) {
            return files.sorted().flatMap(WireCase::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<WireCase> in(Path file) {
        try {
            List<WireCase> cases = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    cases.add(new WireCase(ModelJson.mapper().readTree(line)));
                }
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    String id() {
        return json.get("id").asText();
    }

    String entity() {
        return json.get("entity").asText();
    }

    /** The operation, null where the registry doesn't know it yet. */
    OperationDescriptor operation() {
        return Entities.operations().find(entity(), json.get("operation").asText());
    }

    /** Due as soon as its operation exists. */
    boolean isDue() {
        return operation() != null;
    }

    String platform() {
        return json.path("client").path("platform").asText("prod");
    }

    boolean isUnordered() {
        return json.path("unordered").asBoolean(false);
    }

    List<JsonNode> expected() {
        return StreamSupport.stream(json.get("expect").spliterator(), false).toList();
    }

    static boolean isPreflight(JsonNode expected) {
        return expected.path("preflight").asBoolean(false);
    }

    String outcome() {
        return json.get("outcome").asText();
    }

    String fileName() {
        return json.path("fileName").asText(null);
    }

    /** The message body, null for none. */
    JsonNode body() {
        return json.get("body").isNull() ? null : json.get("body");
    }

    /** The file that is sent as the message body, null for none. */
    JsonNode file() {
        return json.get("parameters").get(FILE);
    }

    /** The parameters by name; null is absent. */
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        json.get("parameters").properties().forEach(parameter -> {
            if (!parameter.getValue().isNull() && !parameter.getKey().equals(FILE)) {
                parameters.put(parameter.getKey(), parameter.getValue());
            }
        });
        return parameters;
    }

    /** The parameters without those whose value is what they have anyway. */
    Map<String, JsonNode> parametersBeyondDefaults() {
        Map<String, JsonNode> parameters = parameters();
        parameters.entrySet().removeIf(parameter -> isDefault(parameter.getKey(), parameter.getValue()));
        return parameters;
    }

    private boolean isDefault(String name, JsonNode value) {
        ParameterDescriptor parameter = operation().parameter(name);
        if (parameter == null || parameter.defaultText() == null) {
            return false;
        }
        return parameter.bodyPath() == null
                ? parameter.defaultText().equals(text(value))
                : json.get("body")
                        .at("/" + parameter.bodyPath().replace('.', '/'))
                        .equals(value);
    }

    /** A value as a URI holds it. */
    static String text(JsonNode value) {
        return value.isArray()
                ? String.join(
                        ",",
                        StreamSupport.stream(value.spliterator(), false)
                                .map(WireCase::text)
                                .toList())
                : value.asText();
    }

    @Override
    public String toString() {
        return id();
    }
}
