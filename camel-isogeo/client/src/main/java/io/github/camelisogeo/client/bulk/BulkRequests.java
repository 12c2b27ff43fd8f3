package io.github.camelisogeo.client.bulk;

import io.github.camelisogeo.client.model.BulkRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges bulk requests. */
public final class BulkRequests {

    static final String IDS = "ids";

    private BulkRequests() {}

    /**
     * Returns the same changes in fewer requests. Requests that make the same change are merged into one for all their records, if no
     * request between them has the same target. For each target, changes are made in their original order.
     */
    public static List<BulkRequest> merged(Collection<BulkRequest> requests) {
        List<BulkRequest> merged = new ArrayList<>();
        Map<Object, Integer> lastOfTarget = new LinkedHashMap<>();
        for (BulkRequest request : requests) {
            Integer last = lastOfTarget.get(request.target());
            if (last != null
                    && withoutQuery(merged.get(last)).equals(withoutQuery(request))
                    && haveIds(merged.get(last), request)) {
                merged.set(last, together(merged.get(last), request));
            } else {
                lastOfTarget.put(request.target(), merged.size());
                merged.add(request);
            }
        }
        return List.copyOf(merged);
    }

    private static BulkRequest withoutQuery(BulkRequest request) {
        return request.toBuilder().query(null).build();
    }

    private static boolean haveIds(BulkRequest one, BulkRequest other) {
        return hasOnlyIds(one.query()) && hasOnlyIds(other.query());
    }

    private static boolean hasOnlyIds(Map<String, Object> query) {
        return query != null && query.keySet().equals(Set.of(IDS)) && query.get(IDS) instanceof Collection<?>;
    }

    private static BulkRequest together(BulkRequest one, BulkRequest other) {
        Set<Object> ids = new LinkedHashSet<>((Collection<?>) one.query().get(IDS));
        ids.addAll((Collection<?>) other.query().get(IDS));
        return one.toBuilder().query(Map.of(IDS, List.copyOf(ids))).build();
    }
}
