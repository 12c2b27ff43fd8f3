package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/**
 * Versions, without a token. One server stands for all hosts of the platform, so that one route answers for all of
 * them.
 */
final class AboutRoutes {

    private static final String VERSION = "sandbox";

    private AboutRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/about", Right.PUBLIC, call -> version()),
                Route.get("/about/database", Right.PUBLIC, call -> version()));
    }

    private static Answer version() {
        return Answer.json(Json.object().put("version", VERSION));
    }
}
