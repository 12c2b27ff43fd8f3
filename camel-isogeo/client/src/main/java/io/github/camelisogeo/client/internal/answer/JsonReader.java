package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.SingleModel;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import okhttp3.Response;

/** Reads an answer that is a model, a list or a map. Refuses an answer that is empty or an error. */
final class JsonReader implements AnswerReader<Object> {

    private static final String ERROR = "error";
    private static final String IDENTIFIER = "_id";

    private final Class<? extends Model> model;
    private final ObjectReader reader;
    private final JsonSource json;

    JsonReader(Type type, JsonSource json) {
        this.model = type instanceof Class<?> plain && Model.class.isAssignableFrom(plain)
                ? plain.asSubclass(Model.class)
                : null;
        this.reader = ModelJson.mapper()
                .readerFor(ModelJson.mapper().constructType(type))
                .with(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        // All attributes of a record class that isn't a model are required.
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        this.json = json;
    }

    @Override
    public Object read(Response answer) throws IOException {
        Object value = model == null
                ? json.parse(answer, reader::readValue)
                : json.scan(answer, text -> SingleModel.read(text, model, json.memoryEstimate(), json.factory()));
        String problem = problem(value);
        if (problem != null) {
            throw json.unreadable(answer, problem);
        }
        return value;
    }

    private static String problem(Object value) {
        if (value == null) {
            return "it is null";
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .map(JsonReader::problemOfElement)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (value instanceof Model model) {
            return problemOf(model);
        }
        return value instanceof Map<?, ?> map ? problemOf(map) : null;
    }

    private static String problemOfElement(Object element) {
        if (element == null) {
            return "an element of it is null";
        }
        String problem = element instanceof Model model ? problemOf(model) : null;
        return problem == null ? null : "of an element: " + problem;
    }

    private static String problemOf(Model model) {
        if (isError(model)) {
            return "it is an error, " + model.otherAttributes().get(ERROR);
        }
        boolean identified = model.otherAttributes().containsKey(IDENTIFIER);
        return ModelType.isEmpty(model) && !identified
                ? "it has no attribute of a " + ModelType.of(model).name()
                : null;
    }

    /** Returns true if a model is an error of the API instead of the requested object. */
    static boolean isError(Model model) {
        Object error = model.otherAttributes().get(ERROR);
        return error instanceof String && identifierOf(model) == null;
    }

    private static Object identifierOf(Model model) {
        return ModelType.of(model).attribute(IDENTIFIER).isPresent() ? ModelType.valueOf(model, IDENTIFIER) : null;
    }

    private static String problemOf(Map<?, ?> map) {
        if (map.isEmpty()) {
            return "it is empty";
        }
        return map.get(ERROR) instanceof String error && !map.containsKey(IDENTIFIER)
                ? "it is an error, " + error
                : null;
    }
}
