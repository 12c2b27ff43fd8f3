package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityView;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.model.Includes;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Shares as answers. They always include applications and catalogues, which SDKs read at login. They never include
 * {@code _abilities}: the Python SDK 3.3.0 requests them, and fails if it gets them.
 */
final class ShareDocument {

    private ShareDocument() {}

    static ObjectNode of(Share share, Call call) {
        ObjectNode document = Json.object()
                .put("_id", share.id())
                .put("_created", share.created())
                .put("_modified", share.modified())
                .put("name", share.name())
                .put("type", share.type());
        if (share.urlToken() != null) {
            document.put("urlToken", share.urlToken());
        }
        share.rights().forEach(document.putArray("rights")::add);
        document.set("applications", documents(call, EntityKind.APPLICATION, applications(share, call)));
        document.set("catalogs", documents(call, EntityKind.CATALOG, share.catalogs()));
        creator(share, call).ifPresent(creator -> document.set("_creator", creator.document()));
        if (call.includes().has("groups")) {
            document.set("groups", documents(call, EntityKind.WORKGROUP, share.groups()));
        }
        return document;
    }

    /** Returns the applications. The calling group application comes first, where it looks for itself. */
    private static List<String> applications(Share share, Call call) {
        String first = call.application() == null ? Share.GROUP_APPLICATION : call.application();
        List<String> keys = new ArrayList<>(share.applications());
        if (keys.remove(first)) {
            keys.add(0, first);
        }
        return keys;
    }

    private static ArrayNode documents(Call call, EntityKind kind, Collection<String> keys) {
        EntityView view = new EntityView(call.catalogue(), Includes.NONE, call.language());
        ArrayNode documents = Json.MAPPER.createArrayNode();
        for (String key : keys) {
            call.catalogue().entities().find(kind, key).ifPresent(entity -> documents.add(view.of(entity)));
        }
        return documents;
    }

    /** Returns the creator. Clients expect a workgroup for every share, so the built-in share gets the first one. */
    private static Optional<Entity> creator(Share share, Call call) {
        return call.catalogue().entities().all(EntityKind.WORKGROUP).stream()
                .filter(workgroup -> share.creator() == null || workgroup.key().equals(share.creator()))
                .findFirst();
    }
}
