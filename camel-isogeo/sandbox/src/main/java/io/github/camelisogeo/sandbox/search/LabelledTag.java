package io.github.camelisogeo.sandbox.search;

import java.util.Map;

/**
 * A tag as a record has it.
 *
 * @param label null in old records, which carry tags without label
 */
record LabelledTag(String name, String label) {

    /** Adds it to others: one that has a label wins over one that has none. */
    void addTo(Map<String, String> labels) {
        if (label != null) {
            labels.putIfAbsent(name, label);
        } else if (!labels.containsKey(name)) {
            labels.put(name, null);
        }
    }
}
