package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelisogeo.client.internal.json.SingleModel;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import okhttp3.Response;

/** Reads an answer that is a model, a list or a map. Refuses an answer that is empty or an error. */
final class JsonReader implements AnswerReader<Object> {

    private static final String IDENTIFIER = "_id";

    private final Class<? extends Model> model;
    private final JavaType type;
    private final ObjectReader reader;
    private final JsonSource json;

    JsonReader(Type type, JsonSource json) {
        this.model = type instanceof Class<?> plain && Model.class.isAssignableFrom(plain)
                ? plain.asSubclass(Model.class)
                : null;
        this.type = ModelJson.mapper().constructType(type);
        this.reader = ModelJson.mapper()
                .readerFor(this.type)
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
                ? json.parse(answer, parser -> parsed(answer, parser))
                : json.scan(answer, text -> SingleModel.read(text, model, json.memoryEstimate(), json.factory()));
        String problem = problem(value);
        if (problem != null) {
            throw json.unreadable(answer, problem);
        }
        return value;
    }

    private Object parsed(Response answer, JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT && type.isCollectionLikeType()) {
            String error = ErrorBody.in(parser, JsonToken.VALUE_STRING::equals);
            throw json.unreadable(
                    answer, error == null ? "it is an object, a list was expected" : "it is an error, " + error);
        }
        if (first == JsonToken.START_ARRAY && !type.isCollectionLikeType()) {
            throw json.unreadable(answer, "it is a list, an object was expected");
        }
        return reader.readValue(parser);
    }

    private static String problem(Object value) {
        if (value == null) {
            return "it is null";
        }
        if (value instanceof Collection<?> items) {
            int number = 0;
            for (Object item : items) {
                number++;
                String problem = problemOfElement(item);
                if (problem != null) {
                    return "element " + number + " of " + items.size() + ": " + problem;
                }
            }
            return null;
        }
        if (value instanceof Model model) {
            return ModelCheck.problem(model);
        }
        return value instanceof Map<?, ?> map ? problemOf(map) : null;
    }

    private static String problemOfElement(Object element) {
        if (element == null) {
            return "it is null";
        }
        return element instanceof Model model ? ModelCheck.problem(model) : null;
    }

    private static String problemOf(Map<?, ?> map) {
        if (map.isEmpty()) {
            return "it is empty";
        }
        return map.get(ErrorBody.NAME) instanceof String error && !map.containsKey(IDENTIFIER)
                ? "it is an error, " + error
                : null;
    }
}
