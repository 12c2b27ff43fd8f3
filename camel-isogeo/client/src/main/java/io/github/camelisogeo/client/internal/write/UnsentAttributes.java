package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.internal.json.Attribute;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import retrofit2.http.POST;

/**
 * Finds the attributes of a body that its operation doesn't send. What other operations write always counts, and so does anything else,
 * unless the body was read from the API: then the API itself derives those attributes ({@code created}, {@code count}, {@code tags}).
 * Attributes whose names begin with {@code _} never count, because they are the API's own.
 */
public final class UnsentAttributes {

    private static final String OWN_TO_THE_API = "_";
    private static final String IDENTIFIER = "_id";
    private static final Set<String> NAMES = Set.of("create", "update", "upsert", "invite");

    /** The operations that write what others don't, by model and attribute. */
    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("Metadata.conditions", "condition.create"),
            Map.entry("Metadata.contacts", "contact.associateMetadata"),
            Map.entry("Metadata.coordinate-system", "coordinate-system.associateMetadata"),
            Map.entry("Metadata.created", "event.create"),
            Map.entry("Metadata.events", "event.create"),
            Map.entry("Metadata.feature-attributes", "feature-attribute.create"),
            Map.entry("Metadata.keywords", "keyword.tag"),
            Map.entry("Metadata.layers", "service-layer.create"),
            Map.entry("Metadata.limitations", "limitation.create"),
            Map.entry("Metadata.links", "link.create"),
            Map.entry("Metadata.modified", "event.create"),
            Map.entry("Metadata.operations", "service-operation.create"),
            Map.entry("Metadata.published", "event.create"),
            Map.entry("Metadata.serviceLayers", "service-layer.associateMetadata"),
            Map.entry("Metadata.specifications", "conformity.create"),
            Map.entry("Application.groups", "application.associateWorkgroup"),
            Map.entry("ServiceLayer.dataset", "service-layer.associateMetadata"),
            Map.entry("ServiceLayer.datasets", "service-layer.associateMetadata"),
            Map.entry("ServiceLayer.noGeoDatasets", "service-layer.associateMetadata"),
            Map.entry("Share.applications", "share.associateApplication"),
            Map.entry("Share.catalogs", "share.associateCatalog"),
            Map.entry("Share.groups", "share.associateWorkgroup"));

    /** What no operation writes, although the API doesn't derive it. */
    private static final Set<String> NOT_DERIVED = Set.of("Metadata.translations");

    private UnsentAttributes() {}

    /** Returns whether the attributes of the operation's body count: not if the body is only a reference. */
    public static boolean countIn(OperationDescriptor operation) {
        return NAMES.contains(operation.name())
                && operation.body() != null
                && operation.body().type() instanceof Class<?>;
    }

    /** Returns whether the operation writes a record, so that its sub-resources can be written too. */
    public static boolean canBeWritten(OperationDescriptor operation) {
        return operation.entity().equals("metadata") && countIn(operation);
    }

    /** Returns the JSON names of the attributes of a body that an operation doesn't send. */
    static List<String> of(OperationDescriptor operation, Model body) {
        boolean read = isRead(body);
        List<String> unsent = new ArrayList<>();
        for (Attribute attribute : ModelType.of(body).attributes()) {
            String name = attribute.jsonName();
            Object value = attribute.valueIn(body);
            boolean counts = !name.startsWith(OWN_TO_THE_API)
                    && !attribute.isSentIn(use(operation))
                    && !isEmpty(value)
                    && (!read || value instanceof Model || value instanceof Collection<?>)
                    && (!read || OPERATIONS.containsKey(key(body, name)) || NOT_DERIVED.contains(key(body, name)));
            if (counts) {
                unsent.add(name);
            }
        }
        return unsent;
    }

    /** Returns the operation that writes an attribute, or null if none does. */
    static String operation(Model body, String attribute) {
        return OPERATIONS.get(key(body, attribute));
    }

    /** Describes attributes for a message: {@code links (link.create), tags}. */
    static String text(Model body, List<String> attributes) {
        return attributes.stream()
                .map(name -> operation(body, name) == null ? name : name + " (" + operation(body, name) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String key(Model body, String attribute) {
        return ModelType.of(body).name() + "." + attribute;
    }

    private static Use use(OperationDescriptor operation) {
        boolean creates =
                !operation.name().equals("update") || operation.method().isAnnotationPresent(POST.class);
        return creates ? Use.CREATE : Use.UPDATE;
    }

    /** An attribute that only the API makes shows that the body was read from it. */
    private static boolean isRead(Model body) {
        return ModelType.of(body).attributes().stream()
                .filter(attribute -> attribute.jsonName().startsWith(OWN_TO_THE_API))
                .filter(attribute -> !attribute.jsonName().equals(IDENTIFIER))
                .anyMatch(attribute -> !isEmpty(attribute.valueIn(body)));
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof Collection<?> items && items.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
