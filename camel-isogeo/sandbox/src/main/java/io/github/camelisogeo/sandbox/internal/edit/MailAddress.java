package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.regex.Pattern;

/** A rough check of email addresses. */
final class MailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private MailAddress() {}

    /**
     * Checks that an attribute is an email address.
     *
     * @throws InvalidValueException if it isn't
     */
    static void require(ObjectNode document, String attribute) {
        String address = Json.text(document, attribute);
        if (address == null || !SHAPE.matcher(address).matches()) {
            throw new InvalidValueException(attribute, String.valueOf(address), "an email address");
        }
    }
}
