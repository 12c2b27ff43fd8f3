package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.regex.Pattern;

/** What looks like the address of a mailbox. */
final class MailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private MailAddress() {}

    /** @throws InvalidValueException when the attribute holds none */
    static void require(ObjectNode document, String attribute) {
        String address = Json.text(document, attribute);
        if (address == null || !SHAPE.matcher(address).matches()) {
            throw new InvalidValueException(attribute, String.valueOf(address), "a mail address");
        }
    }
}
