package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import okhttp3.Response;

/** Reads an answer that is a model, a list or a map. What is empty or speaks of an error is neither. */
final class JsonReader implements AnswerReader<Object> {

    private final ObjectReader reader;
    private final JsonSource json;

    JsonReader(Type type, JsonSource json) {
        this.reader = ModelJson.mapper()
                .readerFor(ModelJson.mapper().constructType(type))
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.json = json;
    }

    @Override
    public Object read(Response answer) throws IOException {
        Object value = json.parse(answer, reader::readValue);
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
            return items.stream().anyMatch(Objects::isNull) ? "an element of it is null" : null;
        }
        if (value instanceof Model model) {
            boolean nothing = ModelType.isEmpty(model) && !model.otherAttributes().containsKey("_id");
            return nothing ? "it has nothing of a " + ModelType.of(model).name() : null;
        }
        if (value instanceof Map<?, ?> map) {
            boolean error = map.size() <= 2 && map.get("error") instanceof String;
            return map.isEmpty() ? "it is empty" : error ? "it is an error" : null;
        }
        return null;
    }
}
