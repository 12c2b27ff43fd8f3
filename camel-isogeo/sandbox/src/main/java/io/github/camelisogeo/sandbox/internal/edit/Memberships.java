package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.function.Supplier;

/** The members of workgroups. */
public final class Memberships {

    private final Supplier<String> stamps;

    /**
     * Creates an editor.
     *
     * @param stamps supplies the time stamps of new memberships
     */
    public Memberships(Supplier<String> stamps) {
        this.stamps = stamps;
    }

    /**
     * Makes a user a member of a workgroup.
     *
     * @param role admin, writer or reader
     */
    public Catalogue add(Catalogue catalogue, String workgroup, String user, String role) {
        String now = stamps.get();
        String id = Identifier.named("membership:" + workgroup + ":" + user);
        ObjectNode membership = Json.object()
                .put("_id", id)
                .put("_created", now)
                .put("_modified", now)
                .put("role", role);
        membership.putObject("user").put("_id", user);
        membership.putObject("group").put("_id", workgroup);
        Entity entity = new Entity(EntityKind.MEMBERSHIP, id, null, workgroup, membership);
        return catalogue.with(catalogue.entities().with(entity));
    }

    /** Makes the invited user, if it exists, a member, and ends the invitation. */
    public Written<Entity> accept(Catalogue catalogue, String invitationKey) {
        Written<Entity> ended = end(catalogue, invitationKey);
        Entity invitation = ended.result();
        String email = Json.text(invitation.document(), "email");
        Catalogue after = ended.catalogue();
        for (Entity user : catalogue.entities().all(EntityKind.USER)) {
            boolean invited =
                    email.equalsIgnoreCase(user.document().at("/contact/email").asText());
            if (invited && !isMember(catalogue, invitation.owner(), user.key())) {
                after = add(after, invitation.owner(), user.key(), Json.text(invitation.document(), "role"));
            }
        }
        return new Written<>(after, invitation);
    }

    /** Ends an invitation, as refusing it does. */
    public Written<Entity> end(Catalogue catalogue, String invitationKey) {
        Entity invitation = NamedEntity.find(catalogue, EntityKind.INVITATION, invitationKey);
        return new Written<>(
                catalogue.with(catalogue.entities().without(EntityKind.INVITATION, invitationKey)), invitation);
    }

    private static boolean isMember(Catalogue catalogue, String workgroup, String user) {
        return catalogue.entities().ownedBy(EntityKind.MEMBERSHIP, workgroup).stream()
                .anyMatch(membership ->
                        user.equals(membership.document().at("/user/_id").asText()));
    }
}
