package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;

/** Reads the body of an operation from the message body, which may be the model itself, a map, or JSON in any form. */
final class BodyInput {

    private final ParameterDescriptor parameter;
    private final Class<? extends Model> model;
    private final Consumer<Model> read;

    /**
     * @param read is given each body that was read from JSON
     */
    BodyInput(ParameterDescriptor parameter, Consumer<Model> read) {
        this.parameter = parameter;
        this.read = read;
        this.model = (isList()
                        ? (Class<?>) ((ParameterizedType) parameter.type()).getActualTypeArguments()[0]
                        : (Class<?>) parameter.type())
                .asSubclass(Model.class);
    }

    private boolean isList() {
        return parameter.type() instanceof ParameterizedType;
    }

    /** Returns the body, or null if there is none, or if the body is optional and the message body is something else. */
    Object read(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body == null || model.isInstance(body) && !isList()) {
            return body;
        }
        if (isList() && body instanceof Collection<?> items) {
            return items.stream().map(item -> readOne(exchange, item)).toList();
        }
        if (!parameter.required()) {
            return readOptional(exchange, body);
        }
        Object one = readOne(exchange, body);
        return isList() && model.isInstance(one) ? List.of(one) : one;
    }

    private Object readOptional(Exchange exchange, Object body) {
        // A stream that can be read only once isn't touched if the body is optional: it may be for a later step.
        if (body instanceof InputStream && !(body instanceof StreamCache)) {
            return null;
        }
        JsonNode tree = BodyJson.find(exchange, body);
        try {
            return tree == null || isOfAnotherKind(tree) ? null : bodyOf(tree);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Object readOne(Exchange exchange, Object body) {
        if (model.isInstance(body)) {
            return body;
        }
        if (body instanceof Model other) {
            throw refused("is a " + ModelType.of(other).name() + ", not a " + model.getSimpleName());
        }
        JsonNode tree;
        try {
            tree = tree(exchange, body);
        } catch (IOException e) {
            throw refused("can't be read as the JSON of a " + model.getSimpleName() + ": " + firstLine(e), e);
        }
        if (isList() && tree.isArray()) {
            return bodiesOf(tree);
        }
        if (!tree.isObject()) {
            throw refused("is not a JSON object, as a " + model.getSimpleName() + " must be");
        }
        requireKind(tree);
        Model one = bodyOf(tree);
        read.accept(one);
        return one;
    }

    private void requireKind(JsonNode tree) {
        if (isOfAnotherKind(tree)) {
            throw refused("has the _tag '" + tree.get("_tag").asText() + "', which is not that of a "
                    + model.getSimpleName());
        }
    }

    private Object bodiesOf(JsonNode tree) {
        for (JsonNode element : tree) {
            if (!element.isObject()) {
                throw refused("contains " + element + ", but a " + model.getSimpleName() + " must be a JSON object");
            }
            requireKind(element);
        }
        List<Model> bodies = new ArrayList<>();
        tree.forEach(element -> bodies.add(bodyOf(element)));
        bodies.forEach(read);
        return bodies;
    }

    private Model bodyOf(JsonNode tree) {
        try {
            return ModelJson.bodyReader(model).readValue(tree);
        } catch (IOException e) {
            throw refused("can't be read as the JSON of a " + model.getSimpleName() + ": " + firstLine(e), e);
        }
    }

    private JsonNode tree(Exchange exchange, Object body) throws IOException {
        JsonNode tree = BodyJson.read(exchange, body);
        if (tree == null) {
            throw refused("is a " + body.getClass().getName() + ", but it must be JSON or a " + model.getSimpleName());
        }
        if (tree.isMissingNode()) {
            throw refused("is empty, but it must be a " + model.getSimpleName());
        }
        return tree;
    }

    /**
     * Returns whether the first part of {@code _tag} names another kind of object: {@code contact:group:...}. Only the names of models
     * count as kinds.
     */
    private boolean isOfAnotherKind(JsonNode tree) {
        JsonNode tag = tree.get("_tag");
        if (tag == null || !tag.isTextual() || !tag.asText().contains(":")) {
            return false;
        }
        String kind = tag.asText()
                .substring(0, tag.asText().indexOf(':'))
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
        String named = kind.equals("owner") ? "workgroup" : kind;
        return !named.equals(model.getSimpleName().toLowerCase(Locale.ROOT))
                && ModelType.all().stream().anyMatch(type -> type.name().equalsIgnoreCase(named));
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private IllegalArgumentException refused(String why) {
        return refused(why, null);
    }

    private IllegalArgumentException refused(String why, Throwable cause) {
        return new IllegalArgumentException(parameter.operation() + ": the message body " + why, cause);
    }
}
