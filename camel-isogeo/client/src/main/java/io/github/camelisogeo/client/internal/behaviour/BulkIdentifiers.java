package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Normalizes the identifiers of the records in bulk changes. */
final class BulkIdentifiers {

    private static final String IDS = "ids";

    private BulkIdentifiers() {}

    /**
     * Returns the changes with identifiers in the form that the API expects.
     *
     * @throws InvalidParameterException if one is not an identifier; the message names its place
     */
    static List<BulkRequest> checked(List<BulkRequest> requests) {
        List<BulkRequest> checked = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            checked.add(checked(requests.get(i), "body[" + i + "].query.ids"));
        }
        return checked;
    }

    private static BulkRequest checked(BulkRequest request, String place) {
        if (request.query() == null || !(request.query().get(IDS) instanceof List<?> ids) || ids.isEmpty()) {
            throw new MissingParameterException(CallScope.current().operation(), List.of(place));
        }
        Map<String, Object> query = new LinkedHashMap<>(request.query());
        query.put(IDS, ids.stream().map(id -> hex(id, place)).toList());
        return request.toBuilder().query(query).build();
    }

    private static String hex(Object id, String place) {
        try {
            return Id.of(String.valueOf(id)).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException(
                    CallScope.current().operation(), place, id, "which is not valid: " + e.getMessage());
        }
    }
}
