package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Limits;
import io.github.camelisogeo.sandbox.internal.edit.ApplicationGroups;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.github.camelisogeo.sandbox.internal.edit.WorkgroupEditor;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** Workgroups and their members. */
final class WorkgroupRoutes {

    private static final String GROUP = "/groups/{workgroupId}";

    private final CatalogueStore store;
    private final WorkgroupEditor editor;
    private final String admin;

    /**
     * Creates the routes.
     *
     * @param admin the key of the user, who becomes admin of new workgroups
     */
    WorkgroupRoutes(Writers writers, String admin) {
        store = writers.store();
        editor = new WorkgroupEditor(writers.entities(), writers.records(), writers.memberships());
        this.admin = admin;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/groups", Right.USER, EntityAnswers.all(EntityKind.WORKGROUP)),
                Route.write(HandlerType.POST, "/groups", this::create),
                Route.get(GROUP, Right.USER, EntityAnswers.named(EntityKind.WORKGROUP, "workgroupId")),
                Route.write(HandlerType.PUT, GROUP, this::update),
                Route.write(HandlerType.DELETE, GROUP, this::delete),
                Route.get(GROUP + "/limits", Right.USER, WorkgroupRoutes::limits),
                Route.get(GROUP + "/memberships", Right.USER, WorkgroupRoutes::memberships),
                Route.get(GROUP + "/applications", Right.USER, WorkgroupRoutes::applications));
    }

    private Answer create(Call call) {
        ObjectNode attributes =
                EntityRules.WORKGROUP.attributes(EntityWrites.form(call, EntityRules.WORKGROUP), Occasion.CREATE);
        Entity created = store.write(catalogue -> editor.create(catalogue, attributes, admin));
        return Answer.json(201, call.view().of(created));
    }

    private Answer update(Call call) {
        String key = OwnedEntityRoutes.workgroup(call).key();
        ObjectNode attributes = EntityRules.WORKGROUP.attributes(call.body(), Occasion.UPDATE);
        return EntityAnswers.one(call, store.write(catalogue -> editor.update(catalogue, key, attributes)));
    }

    private Answer delete(Call call) {
        String key = call.path("workgroupId");
        store.write(catalogue -> editor.delete(catalogue, key));
        return Answer.empty();
    }

    private static Answer limits(Call call) {
        return Answer.json(Limits.of(call.catalogue(), OwnedEntityRoutes.workgroup(call)));
    }

    private static Answer memberships(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return EntityAnswers.list(call, call.catalogue().entities().ownedBy(EntityKind.MEMBERSHIP, workgroup));
    }

    private static Answer applications(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return EntityAnswers.list(call, ApplicationGroups.of(call.catalogue(), workgroup));
    }
}
