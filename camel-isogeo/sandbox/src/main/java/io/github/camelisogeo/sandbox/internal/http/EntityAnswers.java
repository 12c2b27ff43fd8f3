package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import java.util.Collection;

/** Answers with entities, or lists of them, with the includes of the request. */
final class EntityAnswers {

    private EntityAnswers() {}

    static Answer list(Call call, Collection<Entity> entities) {
        return Answer.json(entities.stream().map(call.view()::of).toList());
    }

    static Answer one(Call call, Entity entity) {
        return Answer.json(call.view().of(entity));
    }

    /** Returns an endpoint that answers with all entities of a kind. */
    static Route.Endpoint all(EntityKind kind) {
        return call -> list(call, call.catalogue().entities().all(kind));
    }

    /** Returns an endpoint that answers with the entity named by the path. */
    static Route.Endpoint named(EntityKind kind, String pathName) {
        return call -> one(call, find(call, kind, call.path(pathName)));
    }

    static Entity find(Call call, EntityKind kind, String key) {
        return call.catalogue()
                .entities()
                .find(kind, key)
                .orElseThrow(() -> RefusedException.notFound(kind.noun(), key));
    }
}
