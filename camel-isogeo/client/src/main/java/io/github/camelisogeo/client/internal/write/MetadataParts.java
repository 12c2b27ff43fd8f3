package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.api.ConditionApi;
import io.github.camelisogeo.client.api.ConformityApi;
import io.github.camelisogeo.client.api.ContactApi;
import io.github.camelisogeo.client.api.CoordinateSystemApi;
import io.github.camelisogeo.client.api.EventApi;
import io.github.camelisogeo.client.api.FeatureAttributeApi;
import io.github.camelisogeo.client.api.KeywordApi;
import io.github.camelisogeo.client.api.LimitationApi;
import io.github.camelisogeo.client.api.LinkApi;
import io.github.camelisogeo.client.api.ServiceLayerApi;
import io.github.camelisogeo.client.api.ServiceOperationApi;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.write.Part.Changing;
import io.github.camelisogeo.client.internal.write.Part.Writing;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ResourceContact;
import io.github.camelisogeo.client.model.ServiceLayer;
import io.github.camelisogeo.client.model.ServiceOperation;
import io.github.camelisogeo.client.value.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The parts of a record that have operations of their own, in the order in which they are written. */
final class MetadataParts {

    private MetadataParts() {}

    static List<Part<?>> all(OtherCalls calls) {
        return List.of(
                coordinateSystem(calls),
                contacts(calls),
                keywords(calls),
                specifications(calls),
                conditions(calls),
                limitations(calls),
                events(calls),
                links(calls),
                attributes(calls),
                layers(calls),
                operations(calls));
    }

    private static Part<CoordinateSystem> coordinateSystem(OtherCalls calls) {
        CoordinateSystemApi api = calls.api(CoordinateSystemApi.class);
        return new Part<>(
                "coordinate-system",
                record -> record.coordinateSystem() == null ? List.of() : List.of(record.coordinateSystem()),
                system -> String.valueOf(code(system)),
                system -> true,
                (there, wanted) -> Objects.equals(code(there), code(wanted)),
                new Writing<>("coordinate-system.associateMetadata", api::associateMetadata),
                null);
    }

    /** The code may be text in JSON. */
    private static String code(CoordinateSystem system) {
        return idOf(system, "code");
    }

    private static Part<ResourceContact> contacts(OtherCalls calls) {
        ContactApi api = calls.api(ContactApi.class);
        return new Part<>(
                "contacts",
                Metadata::contacts,
                contact -> idOf(contact, "contact._id"),
                contact -> true,
                // Writing the association again changes the role.
                (there, wanted) -> Objects.equals(idOf(there, "contact._id"), idOf(wanted, "contact._id"))
                        && (wanted.role() == null || wanted.role().equals(there.role())),
                new Writing<>(
                        "contact.associateMetadata",
                        (record, wanted) -> api.associateMetadata(record, id(wanted, "contact._id"), wanted.role())),
                null);
    }

    private static Part<Keyword> keywords(OtherCalls calls) {
        KeywordApi api = calls.api(KeywordApi.class);
        return new Part<>(
                "keywords",
                Metadata::keywords,
                keyword -> keyword.id() == null ? keyword.text() : keyword.id(),
                keyword -> true,
                (there, wanted) -> wanted.id() == null
                        ? Objects.equals(wanted.text(), there.text())
                        : wanted.id().equals(there.id()),
                new Writing<>("keyword.tag", (record, wanted) -> {
                    Keyword known = wanted.id() == null ? api.create(wanted) : wanted;
                    api.tag(record, id(known, "_id"));
                }),
                null);
    }

    private static Part<Conformity> specifications(OtherCalls calls) {
        ConformityApi api = calls.api(ConformityApi.class);
        return new Part<>(
                "specifications",
                Metadata::specifications,
                conformity -> idOf(conformity, "specification._id"),
                conformity -> true,
                (there, wanted) -> Objects.equals(idOf(there, "specification._id"), idOf(wanted, "specification._id")),
                new Writing<>("conformity.create", api::create),
                new Changing<>("conformity.create", (record, there, wanted) -> api.create(record, wanted)));
    }

    private static Part<Condition> conditions(OtherCalls calls) {
        ConditionApi api = calls.api(ConditionApi.class);
        return new Part<>(
                "conditions",
                Metadata::conditions,
                condition -> condition.license() == null ? condition.description() : idOf(condition, "license._id"),
                condition -> true,
                (there, wanted) -> sameId(there, wanted)
                        || Objects.equals(idOf(there, "license._id"), idOf(wanted, "license._id"))
                                && Objects.equals(there.description(), wanted.description()),
                new Writing<>("condition.create", api::create),
                // A condition can't be updated.
                new Changing<>("condition.create", (record, there, wanted) -> {
                    api.delete(record, id(there, "_id"));
                    api.create(record, wanted);
                }));
    }

    private static Part<Limitation> limitations(OtherCalls calls) {
        LimitationApi api = calls.api(LimitationApi.class);
        return new Part<>(
                "limitations",
                Metadata::limitations,
                limitation -> limitation.type() == null
                        ? limitation.description()
                        : limitation.type().toString(),
                limitation -> true,
                MetadataParts::isSameLimitation,
                new Writing<>("limitation.create", api::create),
                new Changing<>(
                        "limitation.update",
                        (record, there, wanted) ->
                                api.update(record, id(there, "_id"), Difference.merged(wanted, there))));
    }

    private static Part<Event> events(OtherCalls calls) {
        EventApi api = calls.api(EventApi.class);
        return new Part<>(
                "events",
                Metadata::events,
                event -> event.kind() + " " + event.date(),
                event -> true,
                MetadataParts::isSameEvent,
                new Writing<>("event.create", api::create),
                new Changing<>(
                        "event.update",
                        (record, there, wanted) ->
                                api.update(record, id(there, "_id"), Difference.merged(wanted, there))));
    }

    /** A record has one creation event at most. */
    private static boolean isSameEvent(Event there, Event wanted) {
        return sameId(there, wanted)
                || Objects.equals(there.kind(), wanted.kind())
                        && (EventKind.CREATION.equals(wanted.kind()) || Objects.equals(there.date(), wanted.date()));
    }

    /** A limitation of the type security has neither restriction nor directive there. */
    private static boolean isSameLimitation(Limitation there, Limitation wanted) {
        return sameId(there, wanted)
                || Objects.equals(there.type(), wanted.type())
                        && Objects.equals(there.description(), wanted.description())
                        && (LimitationType.SECURITY.equals(wanted.type())
                                || Objects.equals(there.restriction(), wanted.restriction()));
    }

    private static Part<Link> links(OtherCalls calls) {
        LinkApi api = calls.api(LinkApi.class);
        return new Part<>(
                "links",
                // Links to other links of the record come after these.
                record -> record.links().stream()
                        .sorted(Comparator.comparing(link -> link.link() != null))
                        .toList(),
                link -> link.title() == null ? link.url() : link.title(),
                link -> !LinkType.HOSTED.equals(link.type()),
                MetadataParts::isSameLink,
                new Writing<>("link.create", (record, wanted) -> api.create(record, inRecord(wanted, record, api))),
                new Changing<>(
                        "link.update",
                        (record, there, wanted) ->
                                api.update(record, id(there, "_id"), Difference.merged(wanted, there))));
    }

    private static boolean isSameLink(Link there, Link wanted) {
        return sameId(there, wanted)
                || Objects.equals(wanted.url(), there.url())
                        && Objects.equals(wanted.title(), there.title())
                        && Objects.equals(wanted.type(), there.type());
    }

    /** Returns a link that, if it leads to another link, leads to that of the record, and not to that of the record it was copied from. */
    private static Link inRecord(Link wanted, Id record, LinkApi api) {
        if (wanted.link() == null) {
            return wanted;
        }
        return api.list(record).stream()
                .filter(there -> isSameLink(there, wanted.link()))
                .findFirst()
                .map(there -> wanted.toBuilder().link(there).build())
                .orElse(wanted);
    }

    private static Part<FeatureAttribute> attributes(OtherCalls calls) {
        FeatureAttributeApi api = calls.api(FeatureAttributeApi.class);
        return new Part<>(
                "feature-attributes",
                Metadata::featureAttributes,
                FeatureAttribute::name,
                attribute -> true,
                (there, wanted) -> sameId(there, wanted) || Objects.equals(there.name(), wanted.name()),
                new Writing<>("feature-attribute.create", api::create),
                new Changing<>(
                        "feature-attribute.update",
                        (record, there, wanted) ->
                                api.update(record, id(there, "_id"), Difference.merged(wanted, there))));
    }

    private static Part<ServiceLayer> layers(OtherCalls calls) {
        ServiceLayerApi api = calls.api(ServiceLayerApi.class);
        return new Part<>(
                "layers",
                Metadata::layers,
                ServiceLayer::name,
                layer -> true,
                (there, wanted) -> sameId(there, wanted) || Objects.equals(there.name(), wanted.name()),
                new Writing<>("service-layer.create", api::create),
                new Changing<>(
                        "service-layer.update",
                        (record, there, wanted) ->
                                api.update(record, id(there, "_id"), Difference.merged(wanted, there))));
    }

    private static Part<ServiceOperation> operations(OtherCalls calls) {
        ServiceOperationApi api = calls.api(ServiceOperationApi.class);
        return new Part<>(
                "operations",
                Metadata::operations,
                ServiceOperation::name,
                operation -> true,
                (there, wanted) -> sameId(there, wanted) || Objects.equals(there.name(), wanted.name()),
                new Writing<>("service-operation.create", api::create),
                null);
    }

    private static boolean sameId(Model there, Model wanted) {
        return idOf(wanted, "_id") != null && idOf(wanted, "_id").equals(idOf(there, "_id"));
    }

    private static String idOf(Model model, String path) {
        Object value = ModelType.valueOf(model, path);
        return value == null ? null : value.toString();
    }

    private static Id id(Model model, String path) {
        return Id.of(idOf(model, path));
    }
}
