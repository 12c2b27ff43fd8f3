package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.ApplicationGroups;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** Applications, and their workgroups. */
final class ApplicationRoutes {

    private static final String ONE = "/applications/{key}";
    private static final String GROUP = ONE + "/groups/{workgroupId}";

    private final CatalogueStore store;
    private final EntityWrites writes;

    ApplicationRoutes(CatalogueStore store, EntityWrites writes) {
        this.store = store;
        this.writes = writes;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/applications", Right.USER, EntityAnswers.all(EntityKind.APPLICATION)),
                Route.write(
                        HandlerType.POST,
                        "/applications",
                        call -> writes.create(call, EntityRules.APPLICATION, null, call.body())),
                Route.get(ONE, Right.USER, EntityAnswers.named(EntityKind.APPLICATION, "key")),
                Route.write(HandlerType.PUT, ONE, this::update),
                Route.write(HandlerType.DELETE, ONE, this::delete),
                Route.get(ONE + "/groups", Right.USER, ApplicationRoutes::groups),
                Route.write(HandlerType.PUT, GROUP, call -> change(call, ApplicationGroups::add)),
                Route.write(HandlerType.DELETE, GROUP, call -> change(call, ApplicationGroups::remove)));
    }

    private Answer update(Call call) {
        return writes.update(call, EntityRules.APPLICATION, find(call).key(), call.body());
    }

    private Answer delete(Call call) {
        String key = find(call).key();
        if (Share.GROUP_APPLICATION.equals(key)) {
            throw new RefusedException(403, "the sandbox cannot work without its group application");
        }
        return writes.delete(EntityKind.APPLICATION, key);
    }

    private static Entity find(Call call) {
        return EntityAnswers.find(call, EntityKind.APPLICATION, call.path("key"));
    }

    private static Answer groups(Call call) {
        List<Entity> groups = new ArrayList<>();
        for (JsonNode group : find(call).document().path("groups")) {
            call.catalogue()
                    .entities()
                    .find(EntityKind.WORKGROUP, group.path("_id").asText())
                    .ifPresent(groups::add);
        }
        return EntityAnswers.list(call, groups);
    }

    private Answer change(Call call, Change change) {
        String application = call.path("key");
        String workgroup = call.path("workgroupId");
        store.write(catalogue -> change.apply(catalogue, application, workgroup));
        return Answer.empty();
    }

    private interface Change {
        Written<Void> apply(Catalogue catalogue, String application, String workgroup);
    }
}
