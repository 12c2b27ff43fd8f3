package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.MetadataTypes;
import io.github.camelisogeo.sandbox.internal.model.Text;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Formats of data, services and documents, with their versions. */
final class FormatRoutes {

    private static final int MOST = 100;
    private static final int DEFAULT_LIMIT = 10;
    private static final List<String> FOUND = List.of("aliases", "name", "versions");

    /** Formats distinguish data that is drawn on a map from services and documents, but not vectors from rasters. */
    private static final Map<String, Set<String>> TYPES = Map.of(
            "dataset", Set.of("dataset", "vector-dataset", "raster-dataset", "no-geo-dataset"),
            "vector-dataset", Set.of("dataset", "vector-dataset"),
            "raster-dataset", Set.of("dataset", "raster-dataset"),
            "no-geo-dataset", Set.of("dataset", "no-geo-dataset"),
            "service", Set.of("service"),
            "resource", Set.of("resource"));

    private final EntityWrites writes;

    FormatRoutes(EntityWrites writes) {
        this.writes = writes;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/formats", Right.USER, EntityAnswers.all(EntityKind.FORMAT)),
                Route.write(
                        HandlerType.POST,
                        "/formats",
                        call -> writes.create(call, EntityRules.FORMAT, null, call.body())),
                Route.get("/formats/resource/search", Right.USER, FormatRoutes::search),
                Route.get("/formats/{code}", Right.USER, FormatRoutes::oneOrAllOfType),
                Route.write(HandlerType.PUT, "/formats/{code}", this::update),
                Route.write(
                        HandlerType.DELETE,
                        "/formats/{code}",
                        call -> writes.delete(EntityKind.FORMAT, call.path("code"))));
    }

    private static Answer oneOrAllOfType(Call call) {
        Set<String> types = TYPES.get(call.path("code"));
        if (types == null) {
            return EntityAnswers.one(call, find(call));
        }
        return EntityAnswers.list(
                call,
                call.catalogue().entities().all(EntityKind.FORMAT).stream()
                        .filter(format -> types.contains(type(format)))
                        .toList());
    }

    private static String type(Entity format) {
        return MetadataTypes.hyphenated(String.valueOf(Json.text(format.document(), "type")));
    }

    private static Entity find(Call call) {
        return EntityAnswers.find(call, EntityKind.FORMAT, call.path("code"));
    }

    private Answer update(Call call) {
        return writes.update(call, EntityRules.FORMAT, find(call).key(), call.body());
    }

    private static Answer search(Call call) {
        long limit = Parameters.whole(call, "_limit", DEFAULT_LIMIT, MOST);
        long offset = Parameters.whole(call, "_offset", 0, Long.MAX_VALUE);
        List<String> words = Text.words(call.query("q") == null ? "" : call.query("q"));
        return Answer.json(call.catalogue().entities().all(EntityKind.FORMAT).stream()
                .filter(format -> "resource".equals(type(format)))
                .map(Entity::document)
                .filter(format -> words.stream().allMatch(Text.folded(format.toString())::contains))
                .skip(offset)
                .limit(limit)
                .map(format -> format.deepCopy().retain(FOUND))
                .toList());
    }
}
