package io.github.camelisogeo.sandbox.model;

import java.util.Set;

/**
 * An attribute that an answer may hold.
 *
 * @param type of its value, or of the elements of its value: a model, a vocabulary, or plain, such as {@code integer}
 * @param model the model of its value, null where the value is plain (text, number, map)
 * @param list whether the value is a list
 * @param writable when a client may send it: {@code never}, or {@code create}, {@code update}, comma-joined
 */
record Attribute(String key, String type, String model, boolean list, String writable) {

    /** Enums begin with a capital too, so that the names of the models are needed to tell. */
    static Attribute of(String key, String type, String writable, Set<String> models) {
        boolean list = type.startsWith("list<");
        String element = list ? type.substring("list<".length(), type.length() - 1) : type;
        return new Attribute(key, element, models.contains(element) ? element : null, list, writable);
    }

    boolean mayBeSentAt(Occasion occasion) {
        return writable.contains(occasion.word());
    }
}
