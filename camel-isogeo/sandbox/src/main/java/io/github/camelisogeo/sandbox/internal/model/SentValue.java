package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The values that clients may send for an attribute. Null is always valid, and means that there is no value. */
final class SentValue {

    private static final Set<String> DATES = Set.of("instant", "date", "datetime");

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

    /**
     * Checks a plain value of existing data. The API itself may have written words and dates that it wouldn't accept
     * from clients, so these need only be texts where clients don't send them.
     *
     * @throws ShapeException if the value isn't of the attribute's type
     */
    static void checkStored(Attribute attribute, JsonNode value, Place place) {
        if (value.isNull() || SubResource.TAGS.equals(attribute.key())) {
            return;
        }
        if (attribute.list() && !value.isArray()) {
            throw stored(place, value, "a list");
        }
        for (JsonNode element : attribute.list() ? value : List.of(value)) {
            String expectation = element.isNull() ? null : unmetByStored(attribute, element);
            if (expectation != null) {
                throw stored(place, element, expectation);
            }
        }
    }

    private static String unmetByStored(Attribute attribute, JsonNode value) {
        String expectation = unmet(attribute, value);
        boolean own = !DATES.contains(attribute.type()) && attribute.mayBeSentAt(Occasion.CREATE);
        return value.isTextual() && isText(attribute) && !own ? null : expectation;
    }

    /** Returns true for types whose values are texts: words and dates too. */
    private static boolean isText(Attribute attribute) {
        return Vocabularies.wordsOf(attribute.type()) != null || DATES.contains(attribute.type());
    }

    private static ShapeException stored(Place place, JsonNode value, String expectation) {
        return new ShapeException(
                new InvalidValueException(place.toString(), value.toString(), expectation).getMessage());
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
