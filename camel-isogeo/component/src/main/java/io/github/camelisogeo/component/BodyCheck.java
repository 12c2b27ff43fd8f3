package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.UnknownAttributes;
import io.github.camelisogeo.client.model.Model;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks bodies that were read from JSON, as {@link io.github.camelisogeo.client.model.ModelJson} does. Unknown attributes that are sent are
 * logged once for each endpoint and set of names.
 */
final class BodyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(BodyCheck.class);
    private static final int MOST = 1000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Checks a body.
     *
     * @param allowed whether names that are near to known ones, and values of other types, are allowed
     * @throws IllegalArgumentException if they aren't, and there is one
     */
    void check(String operation, Model body, boolean allowed) {
        List<String> unknown;
        try {
            unknown = UnknownAttributes.in(body, allowed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    operation + ": " + e.getMessage() + "; with allowUnknown=true it is sent as it is", e);
        }
        if (!unknown.isEmpty() && told.size() < MOST) {
            tell(operation
                    + ": the body has attributes that aren't known, or not with such values, they are sent as they are: "
                    + String.join(", ", unknown));
        }
    }

    private void tell(String notice) {
        if (told.add(notice)) {
            LOG.warn("{}", notice);
        }
    }
}
