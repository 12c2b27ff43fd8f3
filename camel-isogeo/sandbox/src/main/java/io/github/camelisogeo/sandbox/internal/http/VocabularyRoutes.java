package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import java.util.List;

/** Shared vocabularies that are read-only: thesauri, directives, kinds of links. */
final class VocabularyRoutes {

    private VocabularyRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/directives", Right.USER, EntityAnswers.all(EntityKind.DIRECTIVE)),
                Route.get("/thesauri", Right.READ_SHARED, EntityAnswers.all(EntityKind.THESAURUS)),
                Route.get(
                        "/thesauri/{thesaurusId}",
                        Right.READ_SHARED,
                        EntityAnswers.named(EntityKind.THESAURUS, "thesaurusId")),
                Route.get("/link-kinds", Right.READ_SHARED, LinkKinds::list));
    }
}
