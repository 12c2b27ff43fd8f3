package io.github.camelisogeo.examples.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The titles that each record had, one after the other; null at the end of one that was deleted. Repeats count once. */
final class History {

    private final Map<String, List<String>> titles = new HashMap<>();

    void add(String id, String title) {
        List<String> of = titles.computeIfAbsent(id, key -> new ArrayList<>());
        if (of.isEmpty() || !Objects.equals(of.get(of.size() - 1), title)) {
            of.add(title);
        }
    }

    Map<String, List<String>> titles() {
        return titles;
    }

    /** Returns the records that are there, with their titles. */
    Map<String, String> last() {
        Map<String, String> last = new HashMap<>();
        titles.forEach((id, of) -> {
            String title = of.get(of.size() - 1);
            if (title != null) {
                last.put(id, title);
            }
        });
        return last;
    }
}
