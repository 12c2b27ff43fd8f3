package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Sent;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes modified copies of a share. */
record ShareDraft(Share share) {

    private static final int TOKEN_LENGTH = 28;

    Share described(ObjectNode attributes, String now) {
        String name = attributes.has("name") ? Json.text(attributes, "name") : share.name();
        Sent.require(Json.object().put("name", name), "name");
        String type = attributes.hasNonNull("type") ? Json.text(attributes, "type") : share.type();
        boolean tokenNeeded = Share.TO_APPLICATIONS.equals(type) && share.urlToken() == null;
        return new Share(
                share.id(),
                name,
                type,
                share.creator(),
                rights(attributes),
                share.catalogs(),
                share.applications(),
                share.groups(),
                share.everything(),
                tokenNeeded ? newToken() : share.urlToken(),
                share.created(),
                now);
    }

    private List<String> rights(ObjectNode attributes) {
        if (!attributes.has("rights")) {
            return share.rights();
        }
        List<String> rights = new ArrayList<>();
        for (JsonNode right : attributes.get("rights")) {
            if (right.isTextual() && !rights.contains(right.textValue())) {
                rights.add(right.textValue());
            }
        }
        return List.copyOf(rights);
    }

    Share withToken(String now) {
        return copy(share.catalogs(), share.applications(), share.groups(), newToken(), now);
    }

    private static String newToken() {
        return Identifier.random().substring(0, TOKEN_LENGTH);
    }

    Share with(ShareBinding binding, String key, String now) {
        Set<String> keys = new LinkedHashSet<>(binding.of(share));
        keys.add(key);
        return bound(binding, keys, now);
    }

    Share without(ShareBinding binding, String key, String now) {
        Set<String> keys = new LinkedHashSet<>(binding.of(share));
        keys.remove(key);
        return bound(binding, keys, now);
    }

    private Share bound(ShareBinding binding, Set<String> keys, String now) {
        Set<String> unmodifiable = Collections.unmodifiableSet(keys);
        return copy(
                binding == ShareBinding.CATALOG ? unmodifiable : share.catalogs(),
                binding == ShareBinding.APPLICATION ? unmodifiable : share.applications(),
                binding == ShareBinding.WORKGROUP ? unmodifiable : share.groups(),
                share.urlToken(),
                now);
    }

    private Share copy(
            Set<String> catalogs, Set<String> applications, Set<String> groups, String urlToken, String now) {
        return new Share(
                share.id(),
                share.name(),
                share.type(),
                share.creator(),
                share.rights(),
                catalogs,
                applications,
                groups,
                share.everything(),
                urlToken,
                share.created(),
                now);
    }
}
