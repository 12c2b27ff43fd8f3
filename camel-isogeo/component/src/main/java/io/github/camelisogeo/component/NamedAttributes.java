package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The attributes of a model by their names in JSON, for Simple: {@code ${body[_creator][_id]}}. A name that a model of this class can't have
 * is refused, with the most similar ones, because an empty text would look like an empty attribute. Unmodifiable.
 */
final class NamedAttributes extends AbstractMap<String, Object> {

    private final Model model;

    NamedAttributes(Model model) {
        this.model = model;
    }

    /**
     * Returns the value, or null if the attribute is absent.
     *
     * @throws IllegalArgumentException if there is no such attribute
     */
    @Override
    public Object get(Object name) {
        Object value = ModelType.valueOf(model, String.valueOf(name));
        boolean isEmptyList = value instanceof Collection<?> items && items.isEmpty();
        return isEmptyList ? whole().get(name) : named(value);
    }

    /** Returns the value of an attribute in a form in which the next brackets find names too. */
    private static Object named(Object value) {
        if (value instanceof Model nested) {
            return new NamedAttributes(nested);
        }
        return value instanceof Collection<?> items
                ? items.stream().map(NamedAttributes::named).toList()
                : ModelJson.mapper().convertValue(value, Object.class);
    }

    @Override
    public boolean containsKey(Object name) {
        return whole().containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return whole().entrySet();
    }

    @SuppressWarnings("unchecked") // JSON's objects have names.
    private Map<String, Object> whole() {
        return ModelJson.mapper().convertValue(ModelJson.toTree(model), Map.class);
    }
}
