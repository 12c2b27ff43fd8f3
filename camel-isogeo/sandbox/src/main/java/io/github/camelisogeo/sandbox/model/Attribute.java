package io.github.camelisogeo.sandbox.model;

import java.util.Set;

/**
 * An attribute that an answer may hold.
 *
 * @param model the model of its value, null where the value is plain (text, number, map)
 * @param list whether the value is a list of such models
 * @param writable when a client may send it: {@code never}, or {@code create}, {@code update}, comma-joined
 */
record Attribute(String key, String model, boolean list, String writable) {

    /** Enums begin with a capital too, so that the names of the models are needed to tell. */
    static Attribute of(String key, String type, String writable, Set<String> models) {
        boolean list = type.startsWith("list<");
        String element = list ? type.substring("list<".length(), type.length() - 1) : type;
        return new Attribute(key, models.contains(element) ? element : null, list, writable);
    }
}
