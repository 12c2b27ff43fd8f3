package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/** Workgroups are identified by the name of their contact. */
final class WorkgroupRule implements EntityRule {

    private static final List<String> USUALLY_NOT =
            List.of("areKeywordsRestricted", "canCreateLegacyServiceLinks", "hasCswClient", "hasScanFme");

    @Override
    public ObjectNode tidied(ObjectNode body) {
        return OwnContact.tidied(body);
    }

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        OwnContact.settle(before, document, "group", Identifier.random());
        USUALLY_NOT.stream().filter(name -> !document.has(name)).forEach(name -> document.put(name, false));
        if (!document.has("canCreateMetadata")) {
            document.put("canCreateMetadata", true);
        }
        if (!document.has("keywordsCasing")) {
            document.put("keywordsCasing", "lowercase");
        }
        if (!document.has("metadataLanguage")) {
            document.put("metadataLanguage", "fr");
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "owner:" + Json.text(document, "_id");
    }
}
