package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.model.Shape;
import java.util.List;
import java.util.Set;

/**
 * A list of elements that belong to one record and have identifiers, such as its links.
 *
 * @param name the name in documents and paths
 * @param noun the name of one element in error messages
 * @param required the attributes that every element must have
 * @param types the types of records that have the part, or empty for all types
 * @param updatable whether elements can be changed
 * @param deletable whether elements can be deleted
 */
public record RecordPart(
        String name,
        String noun,
        Shape shape,
        List<String> required,
        Set<String> types,
        boolean updatable,
        boolean deletable,
        PartRule rule) {

    private static final Set<String> SERVICES = Set.of("service");
    private static final Set<String> TABLES = Set.of("vectorDataset", "noGeoDataset");

    public static final RecordPart CONDITIONS = new RecordPart(
            "conditions", "condition", Shape.of("Condition"), List.of(), Set.of(), false, true, new ConditionRule());
    public static final RecordPart EVENTS = new RecordPart(
            "events", "event", Shape.of("Event"), List.of("kind", "date"), Set.of(), true, true, new EventRule());
    public static final RecordPart FEATURE_ATTRIBUTES = new RecordPart(
            "feature-attributes",
            "feature attribute",
            Shape.of("FeatureAttribute"),
            List.of("name"),
            TABLES,
            true,
            true,
            new FeatureAttributeRule());
    public static final RecordPart LAYERS = new RecordPart(
            "layers", "layer", Shape.of("ServiceLayer"), List.of("id"), SERVICES, true, true, new LayerRule());
    public static final RecordPart LIMITATIONS = new RecordPart(
            "limitations",
            "limitation",
            Shape.of("Limitation"),
            List.of("type"),
            Set.of(),
            true,
            true,
            new LimitationRule());
    public static final RecordPart LINKS =
            new RecordPart("links", "link", Shape.of("Link"), List.of("kind"), Set.of(), true, true, new LinkRule());
    public static final RecordPart OPERATIONS = new RecordPart(
            "operations",
            "operation",
            Shape.of("ServiceOperation"),
            List.of("name"),
            SERVICES,
            false,
            false,
            new OperationRule());

    public static final List<RecordPart> ALL =
            List.of(CONDITIONS, EVENTS, FEATURE_ATTRIBUTES, LAYERS, LIMITATIONS, LINKS, OPERATIONS);

    /**
     * Returns the relevant attributes of a body.
     *
     * @throws InvalidValueException if an attribute is invalid
     */
    public ObjectNode attributes(ObjectNode body, Occasion occasion) {
        ObjectNode attributes = shape.sent(rule.tidied(body), occasion);
        if (attributes.isEmpty() && occasion == Occasion.CREATE) {
            throw new InvalidValueException("the body", body.toString(), "a " + noun);
        }
        return attributes;
    }

    /**
     * Returns the index of an element.
     *
     * @param key its identifier, or the name of a feature attribute
     * @throws NotFoundException if there is no such element
     */
    public int requirePlace(JsonNode elements, String key) {
        int at = Elements.place(elements, "/_id", key);
        if (at < 0 && this == FEATURE_ATTRIBUTES) {
            at = Elements.place(elements, "/name", key);
        }
        if (at < 0) {
            throw new NotFoundException(noun, key);
        }
        return at;
    }

    void requireAll(ObjectNode element) {
        required.forEach(attribute -> Sent.require(element, attribute));
    }

    void requireTypeOf(ObjectNode record) {
        String type = Json.text(record, "type");
        if (!types.isEmpty() && !types.contains(type)) {
            throw new InvalidValueException("type of the metadata", String.valueOf(type), "one of " + types);
        }
    }
}
