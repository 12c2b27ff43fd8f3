package io.github.camelisogeo.sandbox.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What clients may send as the value of an attribute. Null is always possible: it means that there is none. */
final class SentValue {

    private SentValue() {}

    /** @throws InvalidValueException when the value is not of the attribute's type */
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
            // Python sends [null] for a list that is not set.
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

    /** What the value should be and is not, null when all is well. */
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
