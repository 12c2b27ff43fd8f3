package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import java.util.Locale;

/** What of a record a change in bulk concerns. */
interface BulkTarget {

    String ALREADY_PRESENT = "alreadyPresent";
    String INVALID = "invalid";
    String NOT_APPLICABLE = "notApplicable";

    /** The reason why nothing was changed in the document of a record, null when something was. */
    String change(Catalogue catalogue, ObjectNode record, BulkRequest request);

    /** @throws InvalidValueException when there is no such target */
    static BulkTarget named(JsonNode name) {
        BulkTarget target =
                BulkTargets.BY_NAME.get(String.valueOf(name.textValue()).toLowerCase(Locale.ROOT));
        if (target == null) {
            throw new InvalidValueException("target", name.toString(), "one of " + BulkTargets.BY_NAME.keySet());
        }
        return target;
    }
}
