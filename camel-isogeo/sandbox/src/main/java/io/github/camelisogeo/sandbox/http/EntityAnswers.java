package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import java.util.Collection;

/** Answers that are entities, or lists of them, as the request includes them. */
final class EntityAnswers {

    private EntityAnswers() {}

    static Answer list(Call call, Collection<Entity> entities) {
        return Answer.json(entities.stream().map(call.view()::of).toList());
    }

    static Answer one(Call call, Entity entity) {
        return Answer.json(call.view().of(entity));
    }

    /** All of a kind. */
    static Route.Endpoint all(EntityKind kind) {
        return call -> list(call, call.catalogue().entities().all(kind));
    }

    /** The one that the path names. */
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
