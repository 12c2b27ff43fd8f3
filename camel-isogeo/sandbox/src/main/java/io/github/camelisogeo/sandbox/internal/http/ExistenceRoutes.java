package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import java.util.List;

/**
 * The requests with which the Python SDK checks whether something exists. It appends the identifier to the language
 * ({@code GET /contacts?_lang=fr<identifier>}, B1), where the API expects it in the path.
 */
final class ExistenceRoutes {

    private static final int LANGUAGE_LENGTH = 2;

    private ExistenceRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/contacts", Right.USER, call -> glued(call, EntityKind.CONTACT)),
                Route.get("/licenses", Right.READ_SHARED, call -> glued(call, EntityKind.LICENSE)),
                Route.get("/specifications", Right.READ_SHARED, call -> glued(call, EntityKind.SPECIFICATION)));
    }

    private static Answer glued(Call call, EntityKind kind) {
        String language = call.query("_lang");
        String key = language == null || language.length() < LANGUAGE_LENGTH ? "" : language.substring(LANGUAGE_LENGTH);
        return EntityAnswers.one(call, EntityAnswers.find(call, kind, key));
    }
}
