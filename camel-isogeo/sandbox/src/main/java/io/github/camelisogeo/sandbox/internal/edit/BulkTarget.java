package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import java.util.Locale;

/** The part of a record that a bulk change affects. */
interface BulkTarget {

    String ALREADY_PRESENT = "alreadyPresent";
    String INVALID = "invalid";
    String NOT_APPLICABLE = "notApplicable";

    /** Changes the document of a record. Returns the reason if nothing changed, or null if something did. */
    String change(Catalogue catalogue, ObjectNode record, BulkRequest request);

    /**
     * Returns the target with this name.
     *
     * @throws InvalidValueException if there is no such target
     */
    static BulkTarget named(JsonNode name) {
        BulkTarget target =
                BulkTargets.BY_NAME.get(String.valueOf(name.textValue()).toLowerCase(Locale.ROOT));
        if (target == null) {
            throw new InvalidValueException("target", name.toString(), "one of " + BulkTargets.BY_NAME.keySet());
        }
        return target;
    }
}
