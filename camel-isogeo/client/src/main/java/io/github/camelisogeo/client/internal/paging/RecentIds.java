package io.github.camelisogeo.client.internal.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The identifiers of the last results, as many as fit. */
public final class RecentIds {

    private final int capacity;
    private final Set<String> ids = new LinkedHashSet<>();

    public RecentIds(int capacity) {
        this.capacity = capacity;
    }

    /** Notes an identifier; false when it is a repeated one. */
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
