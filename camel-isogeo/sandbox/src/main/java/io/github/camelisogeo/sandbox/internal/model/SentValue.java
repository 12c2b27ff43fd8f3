package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The values that clients may send for an attribute. Null is always valid, and means that there is no value. */
final class SentValue {

    private SentValue() {}

    /**
     * Checks a value.
     *
     * @throws InvalidValueException if the value isn't of the attribute's type
     */
    static void check(Attribute attribute, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        if (!attribute.list()) {
            checkOne(attribute, value);
            return;
        }
        if (!value.isArray()) {
            throw invalid(attribute, value, "a list");
        }
        for (JsonNode element : value) {
            // The Python SDK sends [null] for an unset list.
            if (!element.isNull()) {
                checkOne(attribute, element);
            }
        }
    }

    private static void checkOne(Attribute attribute, JsonNode value) {
        String expectation = unmet(attribute, value);
        if (expectation != null) {
            throw invalid(attribute, value, expectation);
        }
    }

    /** Returns what the value should be, or null if it is valid. */
    private static String unmet(Attribute attribute, JsonNode value) {
        Set<String> words = Vocabularies.wordsOf(attribute.type());
        if (words != null) {
            return words.contains(value.textValue()) ? null : "one of " + words;
        }
        return switch (attribute.type()) {
            case "string" -> value.isTextual() ? null : "a text";
            case "boolean" -> value.isBoolean() ? null : "true or false";
            case "integer" -> value.isIntegralNumber() && value.canConvertToLong() ? null : "a whole number";
            case "decimal" -> value.isNumber() && Double.isFinite(value.doubleValue()) ? null : "a number";
            case "instant", "date", "datetime" -> Stamp.ticks(value.textValue()) == Stamp.NONE ? "a date" : null;
            default -> value.isObject() ? null : "an object";
        };
    }

    private static InvalidValueException invalid(Attribute attribute, JsonNode value, String expectation) {
        return new InvalidValueException(attribute.key(), value.toString(), expectation);
    }
}
