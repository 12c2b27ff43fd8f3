package io.github.camelisogeo.client.internal.json;

import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The text of a model for logs and messages: what it is, and not what it contains. A whole record would fill pages, and some attributes
 * are secrets.
 */
public final class ModelText {

    private static final List<String> SHOWN = List.of("_id", "code", "title", "name", "type", "kind", "total");

    private ModelText() {}

    /** Returns the class and the attributes that identify a model, or the number of its attributes if none does. */
    public static String of(Model model) {
        ModelType<?> type = ModelType.of(model);
        List<String> shown = new ArrayList<>();
        for (String name : SHOWN) {
            type.attribute(name)
                    .map(attribute -> attribute.valueIn(model))
                    .filter(value -> !(value instanceof Model) && !(value instanceof Collection<?>))
                    .ifPresent(value -> shown.add(name + "=" + OneLine.of(value.toString())));
        }
        long given = type.attributes().stream()
                .filter(attribute -> !Frozen.isAbsent(attribute.valueIn(model)))
                .count();
        return type.name() + "[" + (shown.isEmpty() ? given + " attributes" : String.join(", ", shown)) + "]";
    }
}
