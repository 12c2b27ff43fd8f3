package io.github.camelisogeo.sandbox.internal.model;

import java.util.Set;

/**
 * An attribute that an answer may contain.
 *
 * @param type the type of the value or of its elements: a model, a vocabulary, or a plain type such as {@code integer}
 * @param model the model of the value, or null if it is plain (text, number, map)
 * @param list whether the value is a list
 * @param writable when a client may send it: {@code never}, {@code create}, {@code update}, or both separated by a
 *     comma
 */
record Attribute(String key, String type, String model, boolean list, String writable) {

    /**
     * Returns an attribute. Models and enums both start with a capital letter, so the names of the models are needed.
     */
    static Attribute of(String key, String type, String writable, Set<String> models) {
        boolean list = type.startsWith("list<");
        String element = list ? type.substring("list<".length(), type.length() - 1) : type;
        return new Attribute(key, element, models.contains(element) ? element : null, list, writable);
    }

    boolean mayBeSentAt(Occasion occasion) {
        return writable.contains(occasion.word());
    }
}
