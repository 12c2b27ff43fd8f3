package io.github.camelisogeo.client.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import okhttp3.FormBody;

/**
 * Writes a model as a form, with a field for each attribute that is set and can be sent. Booleans become {@code True} and {@code False},
 * times become days, and a list repeats its field for each element. A model within the model becomes fields with a dot in their names
 * ({@code contact.name}). A form has neither nulls nor other objects, so both are left out.
 */
public final class FormFields {

    private final List<Field> fields = new ArrayList<>();
    private final Use use;
    private final BiFunction<String, DateTime, String> days;

    private record Field(String name, String value) {}

    private FormFields(Use use, BiFunction<String, DateTime, String> days) {
        this.use = use;
        this.days = days;
    }

    static FormBody of(Model model, Use use) {
        FormFields written = new FormFields(use, FormFields::day);
        written.add("", model);
        FormBody.Builder form = new FormBody.Builder();
        written.fields.forEach(field -> form.add(field.name(), field.value()));
        return form.build();
    }

    /** Returns whether two models have the same fields, in whatever order. */
    public static boolean areSame(Model one, Model other, Use use) {
        return sorted(one, use).equals(sorted(other, use));
    }

    private static List<Field> sorted(Model model, Use use) {
        // What the API has isn't refused, even if it is no day.
        FormFields read = new FormFields(
                use, (name, time) -> time.isWellFormed() ? time.day().toString() : time.toString());
        read.add("", model);
        read.fields.sort(Comparator.comparing(Field::name)); // The elements of a list stay in order.
        return read.fields;
    }

    private void add(String prefix, Model model) {
        ModelJson.toBody(model, use).properties().forEach(attribute -> {
            String name = prefix + attribute.getKey();
            Object value = ModelType.valueOf(model, attribute.getKey());
            if (value instanceof Model inner) {
                add(name + ".", inner);
            } else if (value instanceof DateTime time) {
                fields.add(new Field(name, days.apply(name, time)));
            } else {
                add(name, attribute.getValue());
            }
        });
    }

    private void add(String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(element -> add(name, element));
        } else if (value.isBoolean()) {
            fields.add(new Field(name, value.booleanValue() ? "True" : "False"));
        } else if (value.isValueNode() && !value.isNull()) {
            fields.add(new Field(name, value.asText()));
        }
    }

    private static String day(String name, DateTime time) {
        if (!time.isWellFormed()) {
            throw new InvalidParameterException(
                    CallScope.current().operation(), "body." + name, time, "it must be a day such as 2018-06-04");
        }
        return time.day().toString();
    }
}
