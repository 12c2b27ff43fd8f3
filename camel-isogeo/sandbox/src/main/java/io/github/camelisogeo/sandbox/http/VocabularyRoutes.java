package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import java.util.List;

/** Words that workgroups share and nobody writes: thesauri, directives, kinds of link. */
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
