package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.github.camelisogeo.client.internal.json.ModelType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Makes a fingerprint of some attributes of a record: SHA-256 over their values in order, without empty ones. */
final class Signature {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LARGEST_PLAIN_EXPONENT = 1000;
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

    /** Returns the value of an attribute, given the name in JSON or that of the component. */
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

    /** Returns the same tree for equal documents: it sorts names, and writes equal numbers alike. */
    private static JsonNode canonical(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(property -> sorted.put(property.getKey(), canonical(property.getValue())));
            ObjectNode object = JSON.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(element -> array.add(canonical(element)));
            return array;
        }
        return node.isNumber() ? JSON.rawValueNode(new RawValue(canonical(node.decimalValue()))) : node;
    }

    /** Returns the same text for equal numbers: without an exponent, unless that would take thousands of zeros. */
    private static String canonical(BigDecimal number) {
        BigDecimal digits = new BigDecimal(number.unscaledValue()).stripTrailingZeros();
        long exponent = -(long) digits.scale() - number.scale();
        if (number.signum() == 0) {
            return "0";
        }
        return Math.abs(exponent) <= LARGEST_PLAIN_EXPONENT
                ? new BigDecimal(digits.unscaledValue(), (int) -exponent).toPlainString()
                : digits.unscaledValue() + "E" + exponent;
    }
}
