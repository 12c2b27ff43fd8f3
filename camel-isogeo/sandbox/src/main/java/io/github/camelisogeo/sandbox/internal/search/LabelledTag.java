package io.github.camelisogeo.sandbox.internal.search;

import java.util.Map;

/**
 * A tag of a record.
 *
 * @param label the label, or null in old records
 */
record LabelledTag(String name, String label) {

    /** Adds the tag to others. A label replaces a missing one. */
    void addTo(Map<String, String> labels) {
        if (label != null) {
            labels.putIfAbsent(name, label);
        } else if (!labels.containsKey(name)) {
            labels.put(name, null);
        }
    }
}
