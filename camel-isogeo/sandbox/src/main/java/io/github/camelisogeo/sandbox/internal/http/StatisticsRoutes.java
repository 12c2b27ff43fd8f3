package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.search.TagCounts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The number of records of a workgroup or a catalogue, in total and by tag. */
final class StatisticsRoutes {

    private static final Set<String> OF_CATALOG =
            Set.of("contact", "coordinate-system", "format", "keyword:inspire-theme", "keyword");
    private static final Set<String> OF_WORKGROUP =
            Set.of("catalog", "contact", "coordinate-system", "format", "keyword:inspire-theme", "keyword", "owner");

    private StatisticsRoutes() {}

    static List<Route> routes() {
        String group = "/groups/{workgroupId}/statistics";
        String catalog = "/catalogs/{catalogId}/statistics";
        return List.of(
                Route.get(group, Right.USER, call -> answer(call, inWorkgroup(call), "type")),
                Route.get(
                        group + "/tag/{tag}",
                        Right.USER,
                        call -> answer(call, inWorkgroup(call), tag(call, OF_WORKGROUP))),
                Route.get(catalog, Right.USER, call -> answer(call, inCatalog(call), "type")),
                Route.get(
                        catalog + "/tag/{tag}",
                        Right.USER,
                        call -> answer(call, inCatalog(call), tag(call, OF_CATALOG))));
    }

    private static Predicate<CatalogueRecord> inWorkgroup(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return record -> workgroup.equals(record.facts().owner());
    }

    private static Predicate<CatalogueRecord> inCatalog(Call call) {
        String tag = EntityAnswers.find(call, EntityKind.CATALOG, call.path("catalogId"))
                .tag();
        return record -> record.hasTag(tag);
    }

    private static String tag(Call call, Set<String> known) {
        String tag = call.path("tag");
        if (!known.contains(tag)) {
            throw RefusedException.notFound("statistics by", tag);
        }
        return tag;
    }

    private static Answer answer(Call call, Predicate<CatalogueRecord> among, String tag) {
        int total = call.catalogue()
                .runs()
                .filter(run -> among.test(run.record()))
                .mapToInt(Run::length)
                .sum();
        ObjectNode statistics = Json.object();
        statistics.putObject("resources").put("count", total);
        ArrayNode data = statistics.putArray("data");
        TagCounts.of(call.catalogue(), among, tag + ":")
                .forEach((key, count) -> data.addObject().put("key", key).put("count", count));
        return Answer.json(statistics);
    }
}
