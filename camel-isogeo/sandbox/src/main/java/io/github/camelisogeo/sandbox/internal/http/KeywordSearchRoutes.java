package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Choice;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.NameCounts;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.ThesaurusKeywords;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.search.KeywordSearch;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Searches for keywords of a thesaurus or of a workgroup. */
final class KeywordSearchRoutes {

    private static final int MOST = 100;

    /** Old clients request all keywords of a workgroup at once. */
    private static final int MOST_OF_WORKGROUP = 100_000;

    private static final int DEFAULT_LIMIT = 20;

    private KeywordSearchRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get(
                        "/thesauri/{thesaurusId}/keywords/search", Right.READ_SHARED, KeywordSearchRoutes::inThesaurus),
                Route.get("/groups/{workgroupId}/keywords/search", Right.USER, KeywordSearchRoutes::inWorkgroup));
    }

    private static Answer inThesaurus(Call call) {
        Entity thesaurus = EntityAnswers.find(call, EntityKind.THESAURUS, call.path("thesaurusId"));
        return page(call, ThesaurusKeywords.of(call.catalogue(), thesaurus), null, MOST);
    }

    private static Answer inWorkgroup(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        NameCounts counts = call.catalogue()
                .namesAmong(record -> workgroup.equals(record.facts().owner()));
        Stream<Entity> chosen = call.catalogue().entities().ownedBy(EntityKind.CHOSEN_KEYWORD, workgroup).stream()
                .flatMap(
                        choice -> call.catalogue().entities().find(EntityKind.KEYWORD, Choice.chosen(choice)).stream());
        String thesaurus = call.query("th");
        if (thesaurus != null) {
            Entity of = EntityAnswers.find(call, EntityKind.THESAURUS, thesaurus);
            chosen = chosen.filter(keyword -> ThesaurusKeywords.isOf(of, keyword));
        }
        return page(call, chosen, counts, MOST_OF_WORKGROUP);
    }

    /**
     * Answers with a page of keywords.
     *
     * @param counts the counts over the records of the workgroup, or null if a thesaurus is searched
     */
    private static Answer page(Call call, Stream<Entity> keywords, NameCounts counts, int most) {
        long limit = Parameters.whole(call, "_limit", DEFAULT_LIMIT, most);
        long offset = Parameters.whole(call, "_offset", 0, Long.MAX_VALUE);
        KeywordSearch search =
                new KeywordSearch(records(call), values(call, "_tag"), call.query("q"), order(call, counts));
        List<Entity> found = search.among(keywords);
        ObjectNode answer = Json.object().put("limit", limit).put("offset", offset);
        ArrayNode results = answer.putArray("results");
        found.stream().skip(offset).limit(limit).forEach(keyword -> results.add(view(call, keyword, counts)));
        return Answer.json(answer.put("total", found.size()));
    }

    private static ObjectNode view(Call call, Entity keyword, NameCounts counts) {
        ObjectNode view = call.view().of(keyword);
        if (counts != null && view.get("count") instanceof ObjectNode count) {
            count.put("group", counts.of(keyword));
        }
        return view;
    }

    /**
     * Returns the records whose keywords the caller requests, as far as it can see them, or null if it requests those
     * of none in particular.
     */
    private static List<CatalogueRecord> records(Call call) {
        List<String> ids = values(call, "_id");
        return ids == null
                ? null
                : ids.stream()
                        .flatMap(id -> RecordRoutes.find(call, id).stream())
                        .map(RecordCopy::record)
                        .toList();
    }

    private static List<String> values(Call call, String parameter) {
        String values = call.joined(parameter);
        return values == null ? null : List.of(values.split(","));
    }

    private static Comparator<Entity> order(Call call, NameCounts counts) {
        String by = call.query("ob") == null ? "text" : call.query("ob");
        Comparator<Entity> order =
                switch (by) {
                    case "text" -> KeywordSearch.byText();
                    case "count.isogeo" ->
                        Comparator.comparingInt(keyword -> call.catalogue().countOf(keyword));
                    case "count.group" -> Comparator.comparingInt(keyword -> counts == null ? 0 : counts.of(keyword));
                    default -> throw new InvalidValueException("ob", by, "text, count.isogeo or count.group");
                };
        return switch (call.query("od") == null ? "asc" : call.query("od")) {
            case "asc" -> order;
            case "desc" -> order.reversed();
            default -> throw new InvalidValueException("od", call.query("od"), "asc or desc");
        };
    }
}
