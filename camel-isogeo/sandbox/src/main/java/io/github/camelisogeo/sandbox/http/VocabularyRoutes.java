package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.MetadataTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that workgroups share: formats, keywords, thesauri, directives. */
final class VocabularyRoutes {

    /** Formats tell apart what is drawn on a map from services and documents, not vectors from rasters. */
    private static final Map<String, Set<String>> FORMAT_TYPES = Map.of(
            "dataset", Set.of("dataset", "vector-dataset", "raster-dataset", "no-geo-dataset"),
            "vector-dataset", Set.of("dataset", "vector-dataset"),
            "raster-dataset", Set.of("dataset", "raster-dataset"),
            "no-geo-dataset", Set.of("dataset", "no-geo-dataset"),
            "service", Set.of("service"),
            "resource", Set.of("resource"));

    private VocabularyRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/formats", Right.USER, EntityAnswers.all(EntityKind.FORMAT)),
                Route.get("/formats/{typeOrCode}", Right.USER, VocabularyRoutes::formats),
                Route.get("/keywords/{keywordId}", Right.READ_SHARED, VocabularyRoutes::keyword),
                Route.get("/directives", Right.USER, EntityAnswers.all(EntityKind.DIRECTIVE)),
                Route.get("/thesauri", Right.READ_SHARED, EntityAnswers.all(EntityKind.THESAURUS)),
                Route.get(
                        "/thesauri/{thesaurusId}",
                        Right.READ_SHARED,
                        EntityAnswers.named(EntityKind.THESAURUS, "thesaurusId")),
                Route.get("/link-kinds", Right.READ_SHARED, LinkKinds::list));
    }

    private static Answer formats(Call call) {
        String typeOrCode = call.path("typeOrCode");
        Set<String> types = FORMAT_TYPES.get(typeOrCode);
        if (types == null) {
            return EntityAnswers.one(call, EntityAnswers.find(call, EntityKind.FORMAT, typeOrCode));
        }
        List<Entity> formats = call.catalogue().entities().all(EntityKind.FORMAT).stream()
                .filter(format -> types.contains(MetadataTypes.hyphenated(Json.text(format.document(), "type"))))
                .toList();
        return EntityAnswers.list(call, formats);
    }

    /** By identifier, or by {@code isogeo:<code>}. */
    private static Answer keyword(Call call) {
        String key = call.path("keywordId");
        Optional<Entity> keyword = key.contains(":")
                ? call.catalogue().entities().tagged(EntityKind.KEYWORD, "keyword:" + key)
                : call.catalogue().entities().find(EntityKind.KEYWORD, key);
        return EntityAnswers.one(call, keyword.orElseThrow(() -> RefusedException.notFound("keyword", key)));
    }
}
