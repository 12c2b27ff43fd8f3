package io.github.camelisogeo.client.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the identifiers of the last results. */
public final class RecentIds {

    private final int capacity;
    private final Set<String> ids = new LinkedHashSet<>();

    /**
     * @param capacity the number of identifiers to remember
     */
    public RecentIds(int capacity) {
        this.capacity = capacity;
    }

    /** Adds an identifier. Returns false if it was already there. Returns true for null. */
    public boolean add(String id) {
        if (id == null) {
            return true;
        }
        if (!ids.add(id)) {
            return false;
        }
        if (ids.size() > capacity) {
            Iterator<String> oldest = ids.iterator();
            oldest.next();
            oldest.remove();
        }
        return true;
    }
}
