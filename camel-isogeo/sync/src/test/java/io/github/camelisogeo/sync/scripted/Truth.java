package io.github.camelisogeo.sync.scripted;

import java.util.HashMap;
import java.util.Map;

/** What was true when: which records were in the selection all the time since some moment. */
final class Truth {

    private final Map<Integer, Long> lastAbsent = new HashMap<>();
    private CatalogueState current;
    private long moment;

    Truth(CatalogueState first) {
        current = first;
    }

    void becomes(CatalogueState next) {
        for (int number : next.records().keySet()) {
            if (!current.shows(number) && next.shows(number)) {
                lastAbsent.put(number, moment);
            }
        }
        moment++;
        current = next;
    }

    CatalogueState current() {
        return current;
    }

    long moment() {
        return moment;
    }

    /** Returns true if the record was in the selection at that moment and ever since. */
    boolean wasThereSince(int number, long since) {
        return current.shows(number) && lastAbsent.getOrDefault(number, -1L) < since;
    }
}
