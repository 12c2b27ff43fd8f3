package io.github.camelisogeo.client.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import okhttp3.FormBody;

/**
 * Writes a model as a form, with a field for each attribute that is set and can be sent. Booleans become {@code True} and {@code False},
 * times become days, and a list repeats its field for each element. A model within the model becomes fields with a dot in their names
 * ({@code contact.name}). A form has neither nulls nor other objects, so both are left out.
 */
final class FormFields {

    private final FormBody.Builder form = new FormBody.Builder();
    private final Use use;

    private FormFields(Use use) {
        this.use = use;
    }

    static FormBody of(Model model, Use use) {
        FormFields fields = new FormFields(use);
        fields.add("", model);
        return fields.form.build();
    }

    private void add(String prefix, Model model) {
        ModelJson.toBody(model, use).properties().forEach(attribute -> {
            String name = prefix + attribute.getKey();
            Object value = ModelType.valueOf(model, attribute.getKey());
            if (value instanceof Model inner) {
                add(name + ".", inner);
            } else if (value instanceof DateTime time) {
                form.add(name, day(name, time));
            } else {
                add(name, attribute.getValue());
            }
        });
    }

    private void add(String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(element -> add(name, element));
        } else if (value.isBoolean()) {
            form.add(name, value.booleanValue() ? "True" : "False");
        } else if (value.isValueNode() && !value.isNull()) {
            form.add(name, value.asText());
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
