package io.github.camelisogeo.sync.internal.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hashes the attributes of a record that count. Two versions of an attribute have the same hash if they differ only in the order of lists and
 * attributes, in the stamps of nested objects, or in how a number or a date is written.
 */
public final class Attributes {

    private static final int KEPT_BYTES = 9;
    private static final Set<String> STAMPS = Set.of("_created", "_modified", "_abilities");

    private final List<String> names;

    /**
     * @param names the JSON names of the attributes that count
     */
    public Attributes(Collection<String> names) {
        this.names = List.copyOf(names);
    }

    /** Returns true if only some attributes count. */
    public boolean areChosen() {
        return !names.isEmpty();
    }

    /** Returns the hashes by name. An attribute that the record doesn't have has a hash too. */
    public Map<String, String> hashes(Metadata record) {
        if (names.isEmpty()) {
            return Map.of();
        }
        JsonNode json = ModelJson.mapper().valueToTree(record);
        Map<String, String> hashes = new TreeMap<>();
        names.forEach(name -> hashes.put(name, hash(canonical(json.path(name)))));
        return hashes;
    }

    /** Returns the names of the attributes whose hashes differ. */
    public static List<String> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        return List.copyOf(names);
    }

    private static String canonical(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object.properties().stream()
                    .filter(attribute -> !STAMPS.contains(attribute.getKey()) && !isEmpty(attribute.getValue()))
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .map(attribute ->
                            attribute.getKey().length() + ":" + attribute.getKey() + canonical(attribute.getValue()))
                    .reduce("{", String::concat)
                    .concat("}");
        }
        if (value instanceof ArrayNode array) {
            List<String> items = new ArrayList<>();
            array.forEach(item -> items.add(canonical(item)));
            return "[" + String.join(",", items.stream().sorted().toList()) + "]";
        }
        if (isEmpty(value)) {
            return "";
        }
        if (value.isNumber()) {
            return "n" + value.decimalValue().stripTrailingZeros().toString();
        }
        return value.isTextual() ? text(value.textValue()) : "v" + value;
    }

    /** Absent, null and empty mean the same to the API. */
    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty();
    }

    private static String text(String text) {
        DateTime date = DateTime.asWritten(text);
        return date.isWellFormed() ? "d" + date.instant() : "s" + text.length() + ":" + text;
    }

    private static String hash(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, KEPT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
