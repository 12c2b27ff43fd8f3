package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the attributes in the JSON of bodies that their models don't know, or whose values their models can't read. A value of another type,
 * and a name that is near to a known one, are taken for mistakes.
 */
public final class UnknownAttributes {

    private static final int SHOWN = 100;

    private final boolean allowed;
    private final List<String> found = new ArrayList<>();

    private UnknownAttributes(boolean allowed) {
        this.allowed = allowed;
    }

    /**
     * Returns the places of unknown attributes and of values of other types in a body that was read from JSON.
     *
     * @param allowed whether mistakes are allowed, and returned too
     * @throws IllegalArgumentException if they aren't, and there is one; the message names it and what would be right
     */
    public static List<String> in(Model body, boolean allowed) {
        UnknownAttributes unknown = new UnknownAttributes(allowed);
        unknown.collect(body, "");
        return unknown.found;
    }

    private void collect(Model model, String place) {
        ModelType<?> type = ModelType.of(model);
        Map<String, String> names = names(type);
        for (String name : model.otherAttributes().keySet()) {
            if (type.attribute(name).isEmpty()) {
                String meant = Nearest.meant(name, names.keySet()).orElse(null);
                if (meant != null && !allowed) {
                    throw new IllegalArgumentException("the body has the attribute '" + place + name + "', which a "
                            + type.name() + " doesn't have: '" + place + names.get(meant) + "' is near");
                }
                found.add(place + name);
            }
        }
        for (Attribute attribute : type.attributes()) {
            String name = attribute.jsonName();
            Optional<Object> mistake = attribute.mistakeIn(model);
            if (mistake.isPresent()) {
                if (!allowed) {
                    throw new IllegalArgumentException("the attribute '" + place + name + "' of the body is "
                            + shown(name, mistake.get()) + ", it must be " + attribute.needed());
                }
                found.add(place + name);
            }
            collectIn(attribute.valueIn(model), place + name);
        }
    }

    private void collectIn(Object value, String place) {
        if (value instanceof Model inner) {
            collect(inner, place + ".");
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                collectIn(item, place + "[" + index + "]");
                index++;
            }
        }
    }

    /** Returns a value as JSON, shortened and without secrets. */
    private static String shown(String name, Object value) {
        JsonNode tree = ModelJson.mapper().valueToTree(Map.of(name, value));
        SecretAttributes.mask(tree);
        String text = tree.get(name).toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    /** Returns the JSON names by the names that people may write: the JSON names themselves, and those of Java. */
    private static Map<String, String> names(ModelType<?> type) {
        Map<String, String> names = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> names.put(attribute.jsonName(), attribute.jsonName()));
        type.attributes().forEach(attribute -> names.putIfAbsent(attribute.javaName(), attribute.jsonName()));
        return names;
    }
}
