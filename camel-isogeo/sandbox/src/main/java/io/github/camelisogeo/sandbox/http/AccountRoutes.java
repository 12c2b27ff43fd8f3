package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.model.Identifier;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.List;

/** The user of the token, who is staff, and admin of every workgroup. */
final class AccountRoutes {

    private static final String CREATED = "2018-06-14T13:22:17.2880035+00:00";

    private final String email;

    AccountRoutes(String email) {
        this.email = email;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/account", Right.USER, this::account),
                Route.get("/account/memberships", Right.USER, this::memberships));
    }

    private Answer account(Call call) {
        ObjectNode user = user();
        if (call.includes().has("_abilities")) {
            user.putArray("_abilities");
        }
        return Answer.json(user);
    }

    private Answer memberships(Call call) {
        ArrayNode memberships = Json.MAPPER.createArrayNode();
        for (Entity workgroup : call.catalogue().entities().all(EntityKind.WORKGROUP)) {
            memberships
                    .addObject()
                    .put("_id", Identifier.named("membership:" + workgroup.key()))
                    .put("_created", CREATED)
                    .put("_modified", CREATED)
                    .put("role", "admin")
                    .set("group", call.view().of(workgroup));
        }
        return Answer.json(memberships);
    }

    private ObjectNode user() {
        String contactId = Identifier.named("contact:user:" + email);
        ObjectNode user = Json.object()
                .put("_id", Identifier.named("user:" + email))
                .put("_created", CREATED)
                .put("_modified", CREATED)
                .put("language", "fr")
                .put("staff", true)
                .put("timezone", "Romance Standard Time");
        user.putObject("contact")
                .put("_id", contactId)
                .put("_tag", "contact:user:" + contactId)
                .put("_deleted", false)
                .put("available", false)
                .put("email", email)
                .put("name", "Camille Bac-à-Sable")
                .put("type", "user");
        user.putObject("mailchimp").putArray("subscriptions");
        return user;
    }
}
