package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Includes;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Language;

/** Entities as a request sees them: what it includes, counted over the catalogue, in its language. */
public final class EntityView {

    private final Catalogue catalogue;
    private final Includes includes;
    private final Language language;

    public EntityView(Catalogue catalogue, Includes includes, Language language) {
        this.catalogue = catalogue;
        this.includes = includes;
        this.language = language;
    }

    public ObjectNode of(Entity entity) {
        ObjectNode view = entity.document().deepCopy();
        for (String name : entity.kind().includable()) {
            if (!includes.has(name)) {
                view.remove(name);
            } else if (!view.has(name)) {
                view.set(name, included(entity, name));
            }
        }
        return entity.kind() == EntityKind.KEYWORD && language == Language.ENGLISH ? Translation.keyword(view) : view;
    }

    private JsonNode included(Entity entity, String name) {
        return switch (name) {
            case "count" -> count(entity);
            case "limits" -> Json.object().put("canDiffuse", true);
            case "thesaurus" -> thesaurus(entity);
            default -> Json.MAPPER.createArrayNode();
        };
    }

    private JsonNode count(Entity entity) {
        int records = entity.kind() == EntityKind.THESAURUS ? keywordsOf(entity) : catalogue.countOf(entity.tag());
        return entity.kind() == EntityKind.KEYWORD
                ? Json.object().put("isogeo", records)
                : Json.MAPPER.getNodeFactory().numberNode(records);
    }

    private int keywordsOf(Entity thesaurus) {
        String prefix = "keyword:" + Json.text(thesaurus.document(), "code") + ":";
        return (int) catalogue.entities().all(EntityKind.KEYWORD).stream()
                .filter(keyword -> keyword.tag() != null && keyword.tag().startsWith(prefix))
                .count();
    }

    /** Old answers name the thesaurus of a keyword in its tag only. */
    private JsonNode thesaurus(Entity keyword) {
        String[] tag = keyword.tag() == null ? new String[0] : keyword.tag().split(":", -1);
        return catalogue.entities().all(EntityKind.THESAURUS).stream()
                .map(Entity::document)
                .filter(thesaurus -> tag.length > 1 && tag[1].equals(Json.text(thesaurus, "code")))
                .map(JsonNode.class::cast)
                .findFirst()
                .orElseGet(() -> Json.MAPPER.getNodeFactory().nullNode());
    }
}
