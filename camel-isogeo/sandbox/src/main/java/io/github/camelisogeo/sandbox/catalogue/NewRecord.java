package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Includes;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Language;
import io.github.camelisogeo.sandbox.model.TagRules;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a record has before anybody said anything of it. */
final class NewRecord {

    private static final List<String> EMPTY_LISTS = List.of(
            "_abilities", "conditions", "contacts", "events", "keywords", "limitations", "links", "specifications");

    private NewRecord() {}

    static ObjectNode document(Catalogue catalogue, Entity workgroup, String created) {
        ObjectNode document = Json.object()
                .put("_id", UUID.randomUUID().toString().replace("-", ""))
                .put("_created", created)
                .put("_modified", created);
        document.set("_creator", new EntityView(catalogue, Includes.NONE, Language.FRENCH).of(workgroup));
        EMPTY_LISTS.forEach(document::putArray);
        return document;
    }

    /** Those that follow from the record, and the mark of what a person wrote. */
    static ObjectNode tags(ObjectNode record) {
        Map<String, String> tags = TagRules.derive(record);
        tags.put("provider:manual", null);
        return Json.MAPPER.valueToTree(tags);
    }
}
