package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Compares documents as the contract of the round trip does: objects without order; absent, null and [] the same; numbers by
 * value; the date of an event by its day; all else exact.
 */
final class SameDocument {

    private SameDocument() {}

    /** Where the documents differ first, or an empty text. */
    static String difference(JsonNode before, JsonNode after) {
        return difference("$", before, after);
    }

    private static String difference(String path, JsonNode before, JsonNode after) {
        if (isNothing(before) || isNothing(after)) {
            return isNothing(before) && isNothing(after) ? "" : differ(path, before, after);
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String difference = difference(path + "." + name, before.get(name), after.get(name));
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return "";
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                String difference = difference(path + "[" + i + "]", before.get(i), after.get(i));
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
            return "";
        }
        return isSameScalar(path, before, after) ? "" : differ(path, before, after);
    }

    private static boolean isSameScalar(String path, JsonNode before, JsonNode after) {
        if (before.isNumber() && after.isNumber()) {
            return before.decimalValue().compareTo(after.decimalValue()) == 0;
        }
        return before.equals(after) || path.endsWith(".date") && isDayOf(before, after);
    }

    private static boolean isDayOf(JsonNode stamp, JsonNode day) {
        DateTime time = DateTime.asWritten(stamp.asText());
        return time.isWellFormed() && time.day().toString().equals(day.textValue());
    }

    private static boolean isNothing(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode() || node.isArray() && node.isEmpty();
    }

    private static String differ(String path, JsonNode before, JsonNode after) {
        return path + " was " + before + " and became " + after;
    }
}
