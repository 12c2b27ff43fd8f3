package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.camelisogeo.client.internal.json.JsonNodes;
import io.github.camelisogeo.client.internal.json.ModelType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A fingerprint of some attributes of a record: SHA-256 over their values in order, empty ones left out. */
final class Signature {

    private static final String GROUP_ID = "groupId";
    private static final String[] USUAL = {
        "coordinateSystem",
        "envelope",
        "features",
        "featureAttributes",
        "format",
        "geometry",
        GROUP_ID,
        "name",
        "path",
        "series",
        "title",
        "type"
    };

    private Signature() {}

    static String of(Metadata record, String... attributes) {
        MessageDigest digest = sha256();
        for (String name : attributes.length == 0 ? USUAL : attributes) {
            digest.update(text(valueOf(record, name)).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** The value of an attribute, by the API's name or that of the component. */
    private static Object valueOf(Metadata record, String name) {
        if (name.equals(GROUP_ID)) {
            return record.groupId();
        }
        ModelType<Metadata> type = ModelType.of(record);
        return type.attributes().stream()
                .filter(attribute -> attribute.javaName().equals(name))
                .findFirst()
                .orElseGet(() -> type.requireAttribute(name))
                .valueIn(record);
    }

    private static String text(Object value) {
        boolean empty = value == null
                || value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> entries && entries.isEmpty();
        if (empty || value instanceof String || value instanceof OpenEnum || value instanceof DateTime) {
            return empty ? "" : value.toString();
        }
        return canonical(ModelJson.mapper().valueToTree(value)).toString();
    }

    /** The same for documents that are the same: names in order, numbers by value. */
    private static JsonNode canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(property -> sorted.put(property.getKey(), canonical(property.getValue())));
            ObjectNode object = JsonNodes.FACTORY.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodes.FACTORY.arrayNode();
            node.forEach(element -> array.add(canonical(element)));
            return array;
        }
        return node.isNumber()
                ? JsonNodes.FACTORY.rawValueNode(
                        new RawValue(node.decimalValue().stripTrailingZeros().toPlainString()))
                : node;
    }
}
