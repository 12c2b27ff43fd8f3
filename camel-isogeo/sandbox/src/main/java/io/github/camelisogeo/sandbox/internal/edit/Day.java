package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a date, whatever time of day the client sends. */
final class Day {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Day() {}

    /**
     * Returns the day of a date attribute.
     *
     * @throws InvalidValueException if the date isn't valid
     */
    static String of(ObjectNode document, String attribute) {
        String date = document.path(attribute).asText();
        Matcher day = DAY.matcher(date);
        if (!day.lookingAt()) {
            throw new InvalidValueException(attribute, date, "a day such as 2018-06-04");
        }
        return day.group();
    }
}
