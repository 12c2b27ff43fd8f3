package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.BiFunction;

/** Invitations to workgroups, until they are accepted or refused. */
final class InvitationRoutes {

    private static final String GROUP = "/groups/{workgroupId}/invitations";
    private static final String ONE = "/invitations/{key}";

    private final Writers writers;
    private final EntityWrites writes;

    InvitationRoutes(Writers writers, EntityWrites writes) {
        this.writers = writers;
        this.writes = writes;
    }

    List<Route> routes() {
        return List.of(
                Route.get(GROUP, Right.USER, InvitationRoutes::list),
                Route.write(HandlerType.POST, GROUP, this::create),
                Route.get(ONE, Right.USER, EntityAnswers.named(EntityKind.INVITATION, "key")),
                Route.write(HandlerType.PUT, ONE, this::update),
                Route.write(HandlerType.DELETE, ONE, call -> writes.delete(EntityKind.INVITATION, call.path("key"))),
                Route.write(HandlerType.POST, ONE + "/accept", call -> end(call, writers.memberships()::accept)),
                Route.write(HandlerType.POST, ONE + "/refuse", call -> end(call, writers.memberships()::end)));
    }

    private static Answer list(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return EntityAnswers.list(call, call.catalogue().entities().ownedBy(EntityKind.INVITATION, workgroup));
    }

    private Answer create(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return writes.create(call, EntityRules.INVITATION, workgroup, EntityWrites.form(call, EntityRules.INVITATION));
    }

    private Answer update(Call call) {
        String key = EntityAnswers.find(call, EntityKind.INVITATION, call.path("key"))
                .key();
        return writes.update(call, EntityRules.INVITATION, key, call.body());
    }

    private Answer end(Call call, BiFunction<Catalogue, String, Written<Entity>> change) {
        String key = call.path("key");
        return EntityAnswers.one(call, writers.store().write(catalogue -> change.apply(catalogue, key)));
    }
}
