package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.edit.EntityRules;
import io.javalin.http.HandlerType;
import java.util.List;

/** Users, and the user of the token, who is staff and admin of every workgroup. */
final class UserRoutes {

    private static final String ONE = "/users/{key}";

    private final EntityWrites writes;
    private final String account;

    /**
     * Creates the routes.
     *
     * @param account the key of the user who gets the tokens
     */
    UserRoutes(EntityWrites writes, String account) {
        this.writes = writes;
        this.account = account;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/account", Right.USER, call -> EntityAnswers.one(call, find(call, account))),
                Route.write(
                        HandlerType.PUT,
                        "/account",
                        call -> writes.update(call, EntityRules.USER, account, call.body())),
                Route.get("/account/memberships", Right.USER, call -> memberships(call, account)),
                Route.get("/users", Right.USER, EntityAnswers.all(EntityKind.USER)),
                Route.write(
                        HandlerType.POST, "/users", call -> writes.create(call, EntityRules.USER, null, call.body())),
                Route.get(ONE, Right.USER, EntityAnswers.named(EntityKind.USER, "key")),
                Route.write(HandlerType.PUT, ONE, this::update),
                Route.write(HandlerType.DELETE, ONE, this::delete),
                Route.get(ONE + "/memberships", Right.USER, call -> memberships(call, call.path("key"))));
    }

    private static Entity find(Call call, String key) {
        return EntityAnswers.find(call, EntityKind.USER, key);
    }

    private Answer update(Call call) {
        return writes.update(
                call, EntityRules.USER, find(call, call.path("key")).key(), call.body());
    }

    private Answer delete(Call call) {
        String key = find(call, call.path("key")).key();
        if (account.equals(key)) {
            throw new RefusedException(403, "users cannot delete their own account");
        }
        return writes.delete(EntityKind.USER, key);
    }

    private static Answer memberships(Call call, String user) {
        String key = find(call, user).key();
        return EntityAnswers.list(
                call,
                call.catalogue().entities().all(EntityKind.MEMBERSHIP).stream()
                        .filter(membership ->
                                key.equals(membership.document().at("/user/_id").asText()))
                        .toList());
    }
}
