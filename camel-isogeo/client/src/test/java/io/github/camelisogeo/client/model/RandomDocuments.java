package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Makes documents from the attributes of a model: mostly what they promise, and what nobody expects. */
final class RandomDocuments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 3;
    private static final List<String> DATES = List.of(
            "2018-06-04",
            "2018-06-04T00:00:00",
            "2018-06-04T00:00:00+00:00",
            "2018-06-04T23:30:00.1-05:00",
            "2019-05-17T13:01:08.5591234+00:00",
            "2019-05-17T13:01:08.55Z",
            "0001-01-01T00:00:00",
            "9999-12-31T23:59:59.9999999+00:00");
    private static final List<String> TEXTS =
            List.of("", "Cours d'eau", "été \u0000 \t \"quoted\" \\ 地图 \uD83D\uDDFA", "2018-13-45", "null", "1.0");

    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    ObjectNode documentOf(ModelType<?> type) {
        return document(type, 0);
    }

    /** Returns a document that is written otherwise, and in half of all cases differs in one attribute too. */
    ObjectNode nearTo(ObjectNode document, ModelType<?> type) {
        ObjectNode near = (ObjectNode) rewritten(document);
        if (random.nextBoolean()) {
            Attribute changed = oneOf(type.attributes());
            switch (random.nextInt(4)) {
                case 0 -> near.remove(changed.jsonName());
                case 1 -> near.putNull(changed.jsonName());
                case 2 -> near.putArray(changed.jsonName());
                default -> near.set(changed.jsonName(), fitting(changed.javaType(), 0));
            }
        }
        return near;
    }

    /** Returns the same document with objects in another order and numbers with more zeros. */
    private JsonNode rewritten(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(
                    node.properties().stream().map(Map.Entry::getKey).toList());
            Collections.shuffle(names, random);
            ObjectNode object = JSON.objectNode();
            names.forEach(name -> object.set(name, rewritten(node.get(name))));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(element -> array.add(rewritten(element)));
            return array;
        }
        return node.isNumber() && chance(0.5)
                ? JSON.numberNode(node.decimalValue()
                        .setScale(Math.max(0, node.decimalValue().scale()) + 1))
                : node;
    }

    private ObjectNode document(ModelType<?> type, int depth) {
        ObjectNode document = JSON.objectNode();
        for (Attribute attribute : type.attributes()) {
            if (chance(depth == 0 ? 0.5 : 0.2)) {
                document.set(
                        attribute.jsonName(), chance(0.1) ? anything(depth + 1) : fitting(attribute.javaType(), depth));
            }
        }
        while (chance(0.3)) {
            document.set(oneOf(List.of("_unknown", "of-tomorrow", "", "a.b", "$other", "été")), anything(depth + 1));
        }
        return document;
    }

    private JsonNode fitting(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? array(() -> element(arguments[0], depth))
                    : map(arguments[1], depth);
        }
        Class<?> plain = (Class<?>) type;
        if (Model.class.isAssignableFrom(plain)) {
            return depth < MAX_DEPTH
                    ? document(ModelType.of(plain.asSubclass(Model.class)), depth + 1)
                    : JSON.objectNode();
        }
        if (OpenEnum.class.isAssignableFrom(plain)) {
            List<? extends OpenEnum> known = OpenEnums.known(plain.asSubclass(OpenEnum.class));
            return JSON.textNode(chance(0.8) ? oneOf(known).wireValue() : "wordOfTomorrow");
        }
        if (plain == Boolean.class) {
            return JSON.booleanNode(random.nextBoolean());
        }
        if (plain == Long.class || plain == BigDecimal.class) {
            return number();
        }
        return JSON.textNode(oneOf(plain == DateTime.class || plain == LocalDate.class ? DATES : TEXTS));
    }

    private JsonNode element(Type type, int depth) {
        if (chance(0.05)) {
            return JSON.nullNode();
        }
        return chance(0.03) ? anything(depth + 1) : fitting(type, depth + 1);
    }

    private JsonNode map(Type valueType, int depth) {
        ObjectNode map = JSON.objectNode();
        while (chance(0.6)) {
            String key = "key" + random.nextInt(5);
            boolean plain = valueType == String.class && chance(0.9);
            map.set(key, plain ? JSON.textNode(oneOf(TEXTS)) : anything(depth + 1));
        }
        return map;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 6 : 4)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> number();
            case 3 -> JSON.textNode(oneOf(TEXTS));
            case 4 -> array(() -> anything(depth + 1));
            default -> map(Object.class, depth + 1);
        };
    }

    private JsonNode number() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.numberNode(random.nextInt());
            case 1 -> JSON.numberNode(random.nextLong());
            case 2 -> JSON.numberNode(new BigDecimal("1.0"));
            case 3 -> JSON.numberNode(new BigDecimal("-0.12345678901234567"));
            case 4 -> JSON.numberNode(new BigInteger("123456789012345678901234567890"));
            default -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(60) - 30));
        };
    }

    private ArrayNode array(Supplier<JsonNode> element) {
        ArrayNode array = JSON.arrayNode();
        while (chance(0.6)) {
            array.add(element.get());
        }
        return array;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
