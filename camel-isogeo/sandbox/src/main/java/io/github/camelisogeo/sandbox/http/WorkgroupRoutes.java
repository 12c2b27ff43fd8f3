package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import java.util.List;

/** Workgroups, and what they own. */
final class WorkgroupRoutes {

    private static final String GROUP = "/groups/{workgroupId}";

    private WorkgroupRoutes() {}

    static List<Route> routes() {
        return List.of(
                Route.get("/groups", Right.USER, EntityAnswers.all(EntityKind.WORKGROUP)),
                Route.get(GROUP, Right.USER, EntityAnswers.named(EntityKind.WORKGROUP, "workgroupId")),
                Route.get(GROUP + "/catalogs", Right.USER, owned(EntityKind.CATALOG)),
                Route.get(GROUP + "/catalogs/{catalogId}", Right.USER, WorkgroupRoutes::catalog),
                Route.get(GROUP + "/contacts", Right.USER, owned(EntityKind.CONTACT)),
                Route.get(GROUP + "/licenses", Right.READ_SHARED, owned(EntityKind.LICENSE)),
                Route.get(GROUP + "/specifications", Right.READ_SHARED, owned(EntityKind.SPECIFICATION)),
                Route.get("/contacts/{contactId}", Right.USER, EntityAnswers.named(EntityKind.CONTACT, "contactId")),
                Route.get(
                        "/licenses/{licenseId}",
                        Right.READ_SHARED,
                        EntityAnswers.named(EntityKind.LICENSE, "licenseId")),
                Route.get(
                        "/specifications/{specificationId}",
                        Right.READ_SHARED,
                        EntityAnswers.named(EntityKind.SPECIFICATION, "specificationId")));
    }

    private static Route.Endpoint owned(EntityKind kind) {
        return call -> EntityAnswers.list(
                call, call.catalogue().entities().ownedBy(kind, workgroup(call).key()));
    }

    private static Answer catalog(Call call) {
        Entity workgroup = workgroup(call);
        Entity catalog = EntityAnswers.find(call, EntityKind.CATALOG, call.path("catalogId"));
        if (!workgroup.key().equals(catalog.owner())) {
            throw RefusedException.notFound("catalog of this workgroup", catalog.key());
        }
        return EntityAnswers.one(call, catalog);
    }

    private static Entity workgroup(Call call) {
        return EntityAnswers.find(call, EntityKind.WORKGROUP, call.path("workgroupId"));
    }
}
