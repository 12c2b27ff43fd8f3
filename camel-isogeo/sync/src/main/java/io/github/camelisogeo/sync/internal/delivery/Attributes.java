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
 * attributes, coordinates excepted, in the stamps of nested objects, or in how a number or a date is written.
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

    /** Returns a text that is the same for equal values, and empty if there is none: absent, null and empty mean the same to the API. */
    private static String canonical(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object(object);
        }
        if (value instanceof ArrayNode array) {
            return array.isEmpty() ? "" : list(array);
        }
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            return "n" + value.decimalValue().stripTrailingZeros().toString();
        }
        return value.isTextual() ? text(value.textValue()) : "v" + value;
    }

    private static String object(ObjectNode object) {
        StringBuilder text = new StringBuilder();
        object.properties().stream()
                .filter(attribute -> !STAMPS.contains(attribute.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(attribute -> {
                    String content = canonical(attribute.getValue());
                    if (!content.isEmpty()) {
                        String name = attribute.getKey();
                        text.append(name.length()).append(':').append(name).append(content);
                    }
                });
        return text.isEmpty() ? "" : "{" + text + "}";
    }

    private static String list(ArrayNode array) {
        List<String> items = new ArrayList<>();
        array.forEach(item -> items.add(canonical(item)));
        // The order of coordinates means something: they are numbers, and lists of them.
        boolean isOrdered = array.get(0).isNumber() || array.get(0).isArray();
        return "["
                + String.join(",", isOrdered ? items : items.stream().sorted().toList()) + "]";
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
