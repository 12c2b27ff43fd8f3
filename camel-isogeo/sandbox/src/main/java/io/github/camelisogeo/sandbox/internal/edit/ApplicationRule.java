package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.List;
import java.util.UUID;

/** Applications get their identifier and secret from the API. The Python SDK sends unset lists as {@code [null]}. */
final class ApplicationRule implements EntityRule {

    private static final List<String> LISTS = List.of("redirect_uris", "scopes");

    @Override
    public ObjectNode tidied(ObjectNode body) {
        ObjectNode tidy = body.deepCopy();
        for (String list : LISTS) {
            if (tidy.get(list) instanceof ArrayNode values) {
                values.removeIf(JsonNode::isNull);
            }
        }
        return tidy;
    }

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        if (before == null) {
            document.put("client_id", Text.slug(Json.text(document, "name")) + "-" + UUID.randomUUID())
                    .put("client_secret", Identifier.random() + Identifier.random())
                    .put("kind", "user".equals(Json.text(document, "type")) ? "public" : "confidential")
                    .putArray("groups");
        }
        for (String attribute : List.of("canHaveManyGroups", "staff")) {
            if (!document.has(attribute)) {
                document.put(attribute, false);
            }
        }
        LISTS.stream().filter(list -> !document.has(list)).forEach(document::putArray);
        if (!document.has("type")) {
            document.put("type", "group");
        }
    }
}
