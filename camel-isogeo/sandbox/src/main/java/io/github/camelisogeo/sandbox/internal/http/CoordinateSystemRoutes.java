package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Choice;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.edit.Choices;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** Coordinate systems: all known ones, and those of a workgroup. */
final class CoordinateSystemRoutes {

    private static final String GROUP = "/groups/{workgroupId}/coordinate-systems";
    private static final String ONE = GROUP + "/{code}";

    private final CatalogueStore store;

    CoordinateSystemRoutes(CatalogueStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/coordinate-systems", Right.USER, EntityAnswers.all(EntityKind.COORDINATE_SYSTEM)),
                Route.get(
                        "/coordinate-systems/{code}",
                        Right.USER,
                        EntityAnswers.named(EntityKind.COORDINATE_SYSTEM, "code")),
                Route.get(GROUP, Right.USER, CoordinateSystemRoutes::list),
                Route.get(ONE, Right.USER, call -> Answer.json(named(call, choice(call)))),
                Route.write(HandlerType.PUT, ONE, this::choose),
                Route.write(HandlerType.DELETE, ONE, this::forget));
    }

    private static Answer list(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return Answer.json(call.catalogue().entities().ownedBy(EntityKind.CHOSEN_SYSTEM, workgroup).stream()
                .map(choice -> named(call, choice))
                .toList());
    }

    private static Entity choice(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        String code = call.path("code");
        return call.catalogue()
                .entities()
                .find(EntityKind.CHOSEN_SYSTEM, Choice.key(workgroup, code))
                .orElseThrow(() -> RefusedException.notFound("coordinate system of this workgroup", code));
    }

    /** Returns the system with the name that the workgroup gave it. */
    private static ObjectNode named(Call call, Entity choice) {
        ObjectNode system =
                call.view().of(EntityAnswers.find(call, EntityKind.COORDINATE_SYSTEM, Choice.chosen(choice)));
        if (choice.document().hasNonNull("alias")) {
            system.set("alias", choice.document().get("alias"));
        }
        return system;
    }

    private Answer choose(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        String code = EntityAnswers.find(call, EntityKind.COORDINATE_SYSTEM, call.path("code"))
                .key();
        ObjectNode body = call.body();
        return Answer.json(
                named(call, store.write(catalogue -> Choices.chooseSystem(catalogue, workgroup, code, body))));
    }

    private Answer forget(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        String code = call.path("code");
        store.write(catalogue -> Choices.forgetSystem(catalogue, workgroup, code));
        return Answer.empty();
    }
}
