package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders entities for a request: with its includes, its language, and counts over the catalogue. */
public final class EntityView {

    private static final Map<String, EntityKind> REFERENCES =
            Map.of("owner", EntityKind.WORKGROUP, "group", EntityKind.WORKGROUP, "user", EntityKind.USER);

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
            } else if (!view.has(name) || "groups".equals(name)) {
                view.set(name, included(entity, name));
            }
        }
        resolve(view);
        return entity.kind() == EntityKind.KEYWORD && language == Language.ENGLISH ? Translation.keyword(view) : view;
    }

    /** Replaces the entities nested in the document by what is currently known about them. */
    private void resolve(ObjectNode view) {
        REFERENCES.forEach((attribute, kind) -> catalogue
                .entities()
                .find(kind, view.path(attribute).path("_id").asText())
                .ifPresent(other -> view.set(attribute, other.document().deepCopy())));
    }

    private List<ObjectNode> workgroups(JsonNode named) {
        List<ObjectNode> workgroups = new ArrayList<>();
        for (JsonNode workgroup : named) {
            catalogue
                    .entities()
                    .find(EntityKind.WORKGROUP, workgroup.path("_id").asText())
                    .ifPresent(found -> workgroups.add(found.document()));
        }
        return workgroups;
    }

    private List<ObjectNode> memberships(String user) {
        return catalogue.entities().all(EntityKind.MEMBERSHIP).stream()
                .filter(membership ->
                        user.equals(membership.document().at("/user/_id").asText()))
                .map(this::of)
                .toList();
    }

    private JsonNode included(Entity entity, String name) {
        return switch (name) {
            case "count" -> count(entity);
            case "limits" -> Limits.of(catalogue, entity);
            case "groups" ->
                Json.MAPPER.valueToTree(workgroups(entity.document().path("groups")));
            case "memberships" -> Json.MAPPER.valueToTree(memberships(entity.key()));
            case "thesaurus" -> thesaurus(entity);
            default -> Json.MAPPER.createArrayNode();
        };
    }

    private JsonNode count(Entity entity) {
        int records = entity.kind() == EntityKind.THESAURUS ? keywordsOf(entity) : catalogue.countOf(entity);
        return entity.kind() == EntityKind.KEYWORD
                ? Json.object().put("isogeo", records)
                : Json.MAPPER.getNodeFactory().numberNode(records);
    }

    private int keywordsOf(Entity thesaurus) {
        return (int) ThesaurusKeywords.of(catalogue, thesaurus).count();
    }

    /** Returns the thesaurus of a keyword. Old answers only name it in the tag of the keyword. */
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
