package io.github.camelisogeo.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.catalogue.Share;
import io.github.camelisogeo.sandbox.model.Identifier;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.Collection;
import java.util.List;

/** Shares as answers. They carry applications and catalogues whether asked for or not: SDKs read them at login. */
final class ShareDocuments {

    private static final String APPLICATION_CREATED = "2018-06-14T13:22:17.2880035+00:00";
    private static final List<String> INCLUDABLE = List.of("_abilities", "groups");

    private final ObjectNode application;

    /** @param clientId of the group application, which is the first of every share's applications */
    ShareDocuments(String clientId) {
        application = Json.object()
                .put("_id", Identifier.named("application:" + clientId))
                .put("_created", APPLICATION_CREATED)
                .put("_modified", APPLICATION_CREATED)
                .put("canHaveManyGroups", true)
                .put("client_id", clientId)
                .put("kind", "confidential")
                .put("name", "Sandbox")
                .put("staff", false)
                .put("type", "group");
        application.putArray("redirect_uris");
        application.putArray("scopes").add("resources:read");
    }

    ObjectNode of(Share share, Call call) {
        ObjectNode document = Json.object()
                .put("_id", share.id())
                .put("_created", share.created())
                .put("_modified", share.created())
                .put("name", share.name())
                .put("type", "application")
                .put("urlToken", share.urlToken());
        document.putArray("rights");
        document.putArray("applications").add(application);
        addCatalogs(share, call, document.putArray("catalogs"));
        Entity creator = creator(share, call);
        if (creator != null) {
            document.set("_creator", creator.document());
        }
        INCLUDABLE.stream().filter(call.includes()::has).forEach(document::putArray);
        return document;
    }

    private static void addCatalogs(Share share, Call call, ArrayNode catalogs) {
        for (String id : share.catalogs()) {
            call.catalogue()
                    .entities()
                    .find(EntityKind.CATALOG, id)
                    .ifPresent(catalog -> catalogs.add(catalog.document()));
        }
    }

    /** Clients expect a workgroup behind every share: the built-in one is lent the first that there is. */
    private static Entity creator(Share share, Call call) {
        Collection<Entity> workgroups = call.catalogue().entities().all(EntityKind.WORKGROUP);
        return workgroups.stream()
                .filter(workgroup -> share.creator() == null || workgroup.key().equals(share.creator()))
                .findFirst()
                .orElse(null);
    }
}
