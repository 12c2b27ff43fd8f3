package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entities;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.edit.Memberships;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** The applications and the user of a sandbox as entities, which exist before anybody logs in. */
final class Residents {

    /** A constant, so that a start with the same data gives the same bytes. */
    private static final String CREATED = "2018-06-14T13:22:17.2880035+00:00";

    private final Accounts accounts;

    Residents(Accounts accounts) {
        this.accounts = accounts;
    }

    Accounts accounts() {
        return accounts;
    }

    /** Returns the key of the user. */
    String userKey() {
        return Identifier.named("user:" + accounts.user().name());
    }

    /** Returns the catalogue with these entities added, and the user as admin of every workgroup. */
    Catalogue movedInto(Catalogue catalogue) {
        Memberships memberships = new Memberships(() -> CREATED);
        Entities entities = catalogue.entities().with(groupApplication()).with(user());
        if (!accounts.userApplication()
                .name()
                .equals(accounts.groupApplication().name())) {
            entities = entities.with(userApplication());
        }
        Catalogue after = catalogue.with(entities);
        for (Entity workgroup : entities.all(EntityKind.WORKGROUP)) {
            after = memberships.add(after, workgroup.key(), userKey(), "admin");
        }
        return after;
    }

    private Entity groupApplication() {
        ObjectNode document = application(
                        Share.GROUP_APPLICATION, accounts.groupApplication().name())
                .put("kind", "confidential")
                .put("name", "Sandbox")
                .put("type", "group");
        document.putArray("scopes").add("resources:read");
        return new Entity(EntityKind.APPLICATION, Share.GROUP_APPLICATION, null, null, document);
    }

    private Entity userApplication() {
        String id = Identifier.named("application:user");
        ObjectNode document = application(id, accounts.userApplication().name())
                .put("kind", "confidential")
                .put("name", "Sandbox (user)")
                .put("type", "user");
        document.putArray("scopes").add("api:read").add("api:write");
        return new Entity(EntityKind.APPLICATION, id, null, null, document);
    }

    private static ObjectNode application(String id, String clientId) {
        ObjectNode application = stamped(id)
                .put("canHaveManyGroups", true)
                .put("client_id", clientId)
                .put("staff", false);
        application.putArray("redirect_uris");
        application.putArray("groups");
        return application;
    }

    private Entity user() {
        String email = accounts.user().name();
        String contactId = Identifier.named("contact:user:" + email);
        ObjectNode user =
                stamped(userKey()).put("language", "fr").put("staff", true).put("timezone", "Romance Standard Time");
        user.putObject("contact")
                .put("_id", contactId)
                .put("_tag", "contact:user:" + contactId)
                .put("_deleted", false)
                .put("available", false)
                .put("email", email)
                .put("name", "Camille Bac-à-Sable")
                .put("type", "user");
        user.putObject("mailchimp").putArray("subscriptions");
        return new Entity(EntityKind.USER, userKey(), null, null, user);
    }

    private static ObjectNode stamped(String id) {
        return Json.object().put("_id", id).put("_created", CREATED).put("_modified", CREATED);
    }
}
