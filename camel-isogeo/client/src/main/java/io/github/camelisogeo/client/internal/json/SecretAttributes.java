package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The attributes of the API's objects that are secrets, by their JSON names. */
public final class SecretAttributes {

    private static final Set<String> NAMES = Set.of("client_secret", "urlToken");
    private static final String MASK = "xxxxxx";

    private SecretAttributes() {}

    /** Returns true if a JSON text may hold a secret. */
    public static boolean mayBeIn(String json) {
        return NAMES.stream().anyMatch(name -> json.contains('"' + name + '"'));
    }

    /** Replaces the secrets in a tree. */
    public static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            NAMES.stream().filter(object::hasNonNull).forEach(name -> object.put(name, MASK));
        }
        node.forEach(SecretAttributes::mask);
    }
}
