package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The entities that workgroups own: catalogues, contacts, data sources, licences, specifications. */
final class OwnedEntityRoutes {

    private static final String GROUP = "/groups/{workgroupId}/";
    private static final String KEY = "/{key}";

    private final EntityWrites writes;

    OwnedEntityRoutes(EntityWrites writes) {
        this.writes = writes;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (OwnedEntity row : OwnedEntity.ALL) {
            String list = GROUP + row.path();
            EntityKind kind = row.rules().kind();
            routes.add(Route.get(list, row.read(), usable(kind)));
            routes.add(
                    row.single()
                            ? Route.get(list + KEY, row.read(), call -> EntityAnswers.one(call, find(call, kind)))
                            : Route.get("/" + row.path() + KEY, row.read(), EntityAnswers.named(kind, "key")));
            routes.add(Route.write(HandlerType.POST, list, call -> create(call, row)));
            routes.add(Route.write(HandlerType.PUT, list + KEY, call -> update(call, row)));
            routes.add(Route.write(
                    HandlerType.DELETE,
                    list + KEY,
                    call -> writes.delete(kind, find(call, kind).key())));
        }
        return routes;
    }

    private static Route.Endpoint usable(EntityKind kind) {
        return call -> EntityAnswers.list(
                call, call.catalogue().entities().usedIn(kind, workgroup(call).key()));
    }

    private Answer create(Call call, OwnedEntity row) {
        String workgroup = workgroup(call).key();
        return writes.create(call, row.rules(), workgroup, row.created(call));
    }

    private Answer update(Call call, OwnedEntity row) {
        String key = find(call, row.rules().kind()).key();
        return writes.update(call, row.rules(), key, row.updated(call));
    }

    /** Returns the workgroup named by the path. */
    static Entity workgroup(Call call) {
        return EntityAnswers.find(call, EntityKind.WORKGROUP, call.path("workgroupId"));
    }

    /** Returns the entity named by the path, which must belong to the workgroup named by the path. */
    private static Entity find(Call call, EntityKind kind) {
        Entity workgroup = workgroup(call);
        Entity entity = EntityAnswers.find(call, kind, call.path("key"));
        if (!workgroup.key().equals(entity.owner())) {
            throw RefusedException.notFound(kind.noun() + " of this workgroup", entity.key());
        }
        return entity;
    }
}
