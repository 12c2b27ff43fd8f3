package io.github.camelisogeo.client.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers the identifiers of the last results. */
public final class RecentIds {

    private final int capacity;
    private final Set<String> ids = new LinkedHashSet<>();

    /**
     * @param capacity how many identifiers are remembered
     */
    public RecentIds(int capacity) {
        this.capacity = capacity;
    }

    /** Notes an identifier; returns false if it is a repeated one. A result without an identifier is never known to be one. */
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
