package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import io.github.camelisogeo.sandbox.internal.model.TagRules;
import java.util.List;
import java.util.Map;

/** The initial content of a new record. */
final class NewRecord {

    private static final List<String> EMPTY_LISTS = List.of(
            "_abilities", "conditions", "contacts", "events", "keywords", "limitations", "links", "specifications");

    private static final List<String> OF_DATASETS = List.of("serviceLayers");
    private static final Map<String, List<String>> EMPTY_LISTS_BY_TYPE = Map.of(
            "vectorDataset", List.of("feature-attributes", "serviceLayers"),
            "noGeoDataset", List.of("feature-attributes", "serviceLayers"),
            "rasterDataset", OF_DATASETS,
            "dataset", OF_DATASETS,
            "service", List.of("layers", "operations"));

    private NewRecord() {}

    static ObjectNode document(Catalogue catalogue, Entity workgroup, String created) {
        ObjectNode document = Json.object()
                .put("_id", Identifier.random())
                .put("_created", created)
                .put("_modified", created);
        document.set("_creator", new EntityView(catalogue, Includes.NONE, Language.FRENCH).of(workgroup));
        EMPTY_LISTS.forEach(document::putArray);
        return document;
    }

    /**
     * Adds what follows from the attributes: the parts that its type has, its tags, and the mark of a record created by
     * hand.
     */
    static void complete(Catalogue catalogue, ObjectNode record) {
        EMPTY_LISTS_BY_TYPE.getOrDefault(Json.text(record, "type"), List.of()).forEach(record::putArray);
        Map<String, String> tags = FormatNames.in(catalogue, TagRules.derive(record));
        tags.put("provider:manual", null);
        record.set(SubResource.TAGS, Json.MAPPER.valueToTree(tags));
    }
}
