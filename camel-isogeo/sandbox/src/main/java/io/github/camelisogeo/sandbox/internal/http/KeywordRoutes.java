package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.ThesaurusKeywords;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.Choices;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.github.camelisogeo.sandbox.internal.edit.KeywordEditor;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;

/** Keywords: the words of thesauri, some of which workgroups add to their own vocabulary. */
final class KeywordRoutes {

    private static final String OF_THESAURUS = "/thesauri/{thesaurusId}/keywords";
    private static final String OF_GROUP = "/groups/{workgroupId}/keywords/{keywordId}";

    private final CatalogueStore store;
    private final KeywordEditor editor;

    KeywordRoutes(Writers writers) {
        store = writers.store();
        editor = new KeywordEditor(writers.entities());
    }

    List<Route> routes() {
        return List.of(
                Route.get("/keywords/{keywordId}", Right.READ_SHARED, KeywordRoutes::keyword),
                Route.get(OF_THESAURUS, Right.READ_SHARED, KeywordRoutes::withText),
                Route.write(HandlerType.POST, OF_THESAURUS, this::create),
                Route.get(OF_THESAURUS + "/{keywordId}", Right.READ_SHARED, KeywordRoutes::ofThesaurus),
                Route.write(HandlerType.DELETE, OF_THESAURUS + "/{keywordId}", this::delete),
                Route.write(HandlerType.POST, OF_GROUP, call -> choose(call, Choices::addKeyword)),
                Route.write(HandlerType.DELETE, OF_GROUP, call -> choose(call, Choices::removeKeyword)));
    }

    /** Answers with a keyword, named by its identifier or as {@code isogeo:<code>}. */
    private static Answer keyword(Call call) {
        String key = call.path("keywordId");
        Optional<Entity> keyword = key.contains(":")
                ? call.catalogue().entities().tagged(EntityKind.KEYWORD, "keyword:" + key)
                : call.catalogue().entities().find(EntityKind.KEYWORD, key);
        return EntityAnswers.one(call, keyword.orElseThrow(() -> RefusedException.notFound("keyword", key)));
    }

    private static Entity thesaurus(Call call) {
        return EntityAnswers.find(call, EntityKind.THESAURUS, call.path("thesaurusId"));
    }

    private static Answer withText(Call call) {
        String text = call.query("text");
        return EntityAnswers.list(
                call,
                ThesaurusKeywords.of(call.catalogue(), thesaurus(call))
                        .filter(keyword -> text == null || text.equals(Json.text(keyword.document(), "text")))
                        .toList());
    }

    private Answer create(Call call) {
        String thesaurus = thesaurus(call).key();
        ObjectNode attributes = EntityRules.KEYWORD.attributes(call.body(), Occasion.CREATE);
        Entity created = store.write(catalogue -> editor.create(catalogue, thesaurus, attributes));
        return Answer.json(201, call.view().of(created));
    }

    private Answer delete(Call call) {
        String thesaurus = call.path("thesaurusId");
        String keyword = call.path("keywordId");
        store.write(catalogue -> editor.delete(catalogue, thesaurus, keyword));
        return Answer.empty();
    }

    private static Answer ofThesaurus(Call call) {
        return EntityAnswers.one(
                call, KeywordEditor.find(call.catalogue(), call.path("thesaurusId"), call.path("keywordId")));
    }

    private Answer choose(Call call, Change change) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        String keyword = call.path("keywordId");
        store.write(catalogue -> change.apply(catalogue, workgroup, keyword));
        return Answer.empty();
    }

    private interface Change {
        Written<Void> apply(Catalogue catalogue, String workgroup, String keyword);
    }
}
