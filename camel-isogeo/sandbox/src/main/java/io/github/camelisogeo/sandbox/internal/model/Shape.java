package io.github.camelisogeo.sandbox.internal.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that the documents of one model may contain, at any depth. */
public final class Shape {

    private static final Map<String, Shape> SHAPES = load();

    private final String model;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    private Shape(String model) {
        this.model = model;
    }

    public static Shape of(String model) {
        Shape shape = SHAPES.get(model);
        if (shape == null) {
            throw new IllegalArgumentException("there is no model " + model);
        }
        return shape;
    }

    /**
     * Removes everything that the model doesn't know, at any depth. The given document is modified.
     *
     * @throws ShapeException if the document contains something else in place of a model
     */
    public ObjectNode restrict(ObjectNode document) {
        restrict(document, Place.ROOT);
        return document;
    }

    private void restrict(ObjectNode document, Place place) {
        Iterator<Map.Entry<String, JsonNode>> fields = document.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            Attribute attribute = attributes.get(field.getKey());
            if (attribute == null) {
                fields.remove();
            } else if (attribute.model() != null && !field.getValue().isNull()) {
                restrictValue(attribute, field.getValue(), place.attribute(attribute.key()));
            }
        }
    }

    /**
     * Checks the plain values of existing data: what clients may send must be what they could send, and all else must be of
     * the right type. The document isn't modified. What real data has in its parts may be odd, and stays.
     *
     * @throws ShapeException if a value isn't of its type
     */
    public void check(ObjectNode document) {
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            Attribute attribute = attributes.get(field.getKey());
            if (attribute != null && attribute.model() == null) {
                SentValue.checkStored(attribute, field.getValue(), Place.ROOT.attribute(attribute.key()));
            }
        }
    }

    /**
     * Returns the attributes of a body that a client may send on this occasion. Ignores the others, as the API does,
     * since clients send back whole documents. The body isn't modified.
     *
     * @throws InvalidValueException if the value of such an attribute isn't of its type
     */
    public ObjectNode sent(ObjectNode body, Occasion occasion) {
        ObjectNode sent = Json.object();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            Attribute attribute = attributes.get(field.getKey());
            if (attribute != null && attribute.mayBeSentAt(occasion)) {
                SentValue.check(attribute, field.getValue());
                sent.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        return restrict(sent);
    }

    /**
     * Returns the document that a form represents. {@code contact.name} is an attribute of an attribute. Objects are
     * ignored, since forms only contain their names.
     */
    public ObjectNode ofForm(Map<String, List<String>> form) {
        ObjectNode document = Json.object();
        form.forEach((name, values) -> {
            int dot = name.indexOf('.');
            Attribute attribute = attributes.get(dot < 0 ? name : name.substring(0, dot));
            if (attribute == null) {
                return;
            }
            if (attribute.model() == null && dot < 0 && !"map".equals(attribute.type())) {
                document.set(name, FormValues.of(attribute, values));
            } else if (attribute.model() != null && dot >= 0 && !attribute.list()) {
                ObjectNode inner = SHAPES.get(attribute.model()).ofForm(Map.of(name.substring(dot + 1), values));
                document.withObject("/" + attribute.key()).setAll(inner);
            }
        });
        return document;
    }

    public boolean knows(String attribute) {
        return attributes.containsKey(attribute);
    }

    /**
     * Returns the value of one attribute of a body, or null if it is absent. The value is checked even if clients can't
     * usually send it.
     */
    public JsonNode value(ObjectNode body, String key) {
        JsonNode value = body.path(key);
        if (value.isMissingNode()) {
            return null;
        }
        SentValue.check(attributes.get(key), value);
        return value;
    }

    private static void restrictValue(Attribute attribute, JsonNode value, Place place) {
        Shape shape = SHAPES.get(attribute.model());
        if (!attribute.list()) {
            shape.restrict(objectAt(value, place), place);
            return;
        }
        if (!(value instanceof ArrayNode elements)) {
            throw new ShapeException(place + " is not a list of " + attribute.model());
        }
        for (int i = 0; i < elements.size(); i++) {
            Place element = place.element(i);
            shape.restrict(objectAt(elements.get(i), element), element);
        }
    }

    private static ObjectNode objectAt(JsonNode value, Place place) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new ShapeException(place + " is not an object");
    }

    @Override
    public String toString() {
        return model + attributes.keySet();
    }

    private static Map<String, Shape> load() {
        List<String[]> rows = Tsv.rows(Shape.class, "shapes.tsv");
        Map<String, Shape> shapes = new HashMap<>();
        rows.forEach(row -> shapes.computeIfAbsent(row[0], Shape::new));
        for (String[] row : rows) {
            Attribute attribute = Attribute.of(row[1], row[2], row[3], shapes.keySet());
            shapes.get(row[0]).attributes.put(attribute.key(), attribute);
        }
        return shapes;
    }
}
