package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.KnownFormat;
import io.github.camelisogeo.sandbox.internal.model.Labels;
import io.github.camelisogeo.sandbox.internal.model.Tsv;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The entities that exist before any record: thesauri, formats, directives. */
final class Vocabulary {

    private Vocabulary() {}

    static void addTo(EntityTable table) {
        addThesaurus(table, "1616597fbc4348c8b11ef9d59cf594c8", "isogeo", "Isogeo");
        addThesaurus(table, "926c676c380046d7af99bcae343ac813", "inspire-theme", "GEMET - INSPIRE themes");
        addThesaurus(table, "0edc90b138ef41e593cf47fbca2cb1ad", "group-theme", "Thèmes du groupe");
        KnownFormat.all().forEach(format -> table.put(format(format)));
        Tsv.rows(Vocabulary.class, "directives.tsv").forEach(row -> addDirective(table, row[0], row[1]));
    }

    /**
     * Adds the coordinate systems and INSPIRE themes that the data doesn't contain. The data may name them in its own
     * way.
     */
    static void complete(EntityTable table) {
        Tsv.rows(Vocabulary.class, "coordinate-systems.tsv").forEach(row -> addSystem(table, row[0], row[1]));
        Set<String> named = table.all(EntityKind.KEYWORD).stream()
                .map(keyword -> String.valueOf(keyword.tag()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Labels.themes().forEach((code, name) -> {
            String tag = "keyword:inspire-theme:" + code;
            if (!named.contains(tag.toLowerCase(Locale.ROOT))) {
                addTheme(table, tag, code, name);
            }
        });
    }

    private static void addTheme(EntityTable table, String tag, String code, String name) {
        String id = Identifier.named(tag);
        ObjectNode theme =
                Json.object().put("_id", id).put("_tag", tag).put("code", code).put("text", name);
        table.add(EntityKind.KEYWORD, id, tag, null, theme);
    }

    private static void addThesaurus(EntityTable table, String id, String code, String name) {
        ObjectNode thesaurus = Json.object().put("_id", id).put("code", code).put("name", name);
        table.add(EntityKind.THESAURUS, id, null, null, thesaurus);
    }

    static Entity format(KnownFormat format) {
        String tag = "format:" + format.code();
        ObjectNode document = Json.object()
                .put("_id", Identifier.named(tag))
                .put("_tag", tag)
                .put("code", format.code())
                .put("name", format.name())
                .put("type", format.type());
        format.aliases().forEach(document.putArray("aliases")::add);
        document.putArray("versions").addNull();
        return new Entity(EntityKind.FORMAT, format.code(), tag, null, document);
    }

    private static void addSystem(EntityTable table, String code, String name) {
        String tag = "coordinate-system:" + code;
        ObjectNode system = Json.object()
                .put("_tag", tag)
                .put("code", Integer.parseInt(code))
                .put("name", name);
        table.add(EntityKind.COORDINATE_SYSTEM, code, tag, null, system);
    }

    private static void addDirective(EntityTable table, String name, String description) {
        String id = Identifier.named("directive:" + name);
        ObjectNode directive = Json.object().put("_id", id).put("name", name).put("description", description);
        table.add(EntityKind.DIRECTIVE, id, null, null, directive);
    }
}
