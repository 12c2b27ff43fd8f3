package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds attributes in JSON bodies that their models don't know, or whose values their models can't read. A value of another type, and a
 * name that is near to a known one, are taken for mistakes. Others are logged once for each endpoint and set of names.
 */
final class UnknownAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownAttributes.class);
    private static final int MOST = 1000;
    private static final int SHOWN = 100;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Checks a body that was read from JSON.
     *
     * @param allowed whether names that are near to known ones, and values of other types, are allowed
     * @throws IllegalArgumentException if they aren't, and there is one
     */
    void check(String operation, Model body, boolean allowed) {
        List<String> unknown = new ArrayList<>();
        collect(operation, body, "", allowed, unknown);
        String notice = operation
                + ": the body has attributes that aren't known, or not with such values, they are sent as they are: "
                + String.join(", ", unknown);
        if (!unknown.isEmpty() && told.size() < MOST && told.add(notice)) {
            LOG.warn("{}", notice);
        }
    }

    private static void collect(String operation, Model model, String place, boolean allowed, List<String> unknown) {
        ModelType<?> type = ModelType.of(model);
        Map<String, String> names = names(type);
        for (String name : model.otherAttributes().keySet()) {
            if (type.attribute(name).isPresent()) {
                continue;
            }
            String meant = Nearest.meant(name, names.keySet()).orElse(null);
            if (meant != null && !allowed) {
                throw new IllegalArgumentException(operation + ": the body has the attribute '" + place + name
                        + "', which a " + type.name() + " doesn't have: '" + place + names.get(meant)
                        + "' is near; with allowUnknown=true it is sent as it is");
            }
            unknown.add(place + name);
        }
        for (Attribute attribute : type.attributes()) {
            Optional<Object> misfit = attribute.misfitIn(model);
            if (misfit.isPresent()) {
                if (!allowed) {
                    throw new IllegalArgumentException(operation + ": the attribute '" + place + attribute.jsonName()
                            + "' of the body is " + shown(attribute.jsonName(), misfit.get()) + ", it must be "
                            + attribute.needed());
                }
                unknown.add(place + attribute.jsonName());
            }
            collectIn(operation, attribute.valueIn(model), place + attribute.jsonName(), allowed, unknown);
        }
    }

    /** Returns a value as JSON, shortened and without secrets. */
    private static String shown(String name, Object value) {
        JsonNode tree = ModelJson.mapper().valueToTree(Map.of(name, value));
        LoggedText.mask(tree);
        String text = tree.get(name).toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static void collectIn(String operation, Object value, String place, boolean allowed, List<String> unknown) {
        if (value instanceof Model inner) {
            collect(operation, inner, place + ".", allowed, unknown);
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                collectIn(operation, item, place + "[" + index + "]", allowed, unknown);
                index++;
            }
        }
    }

    /** Returns the JSON names by the names that people may write: the JSON names themselves, and those of Java. */
    private static Map<String, String> names(ModelType<?> type) {
        Map<String, String> names = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> names.put(attribute.jsonName(), attribute.jsonName()));
        type.attributes().forEach(attribute -> names.putIfAbsent(attribute.javaName(), attribute.jsonName()));
        return names;
    }
}
