package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.TokenStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes what a component calls and with which account as a map of texts and numbers, without secrets. Calls nobody. */
final class AccountMap {

    private static final int SHOWN = 6;

    private AccountMap() {}

    static Map<String, Object> of(String name, IsogeoComponent component) {
        Optional<IsogeoClient> client = component.currentClient();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("component", name);
        map.put("connected", client.isPresent());
        map.put("platform", component.getPlatform());
        map.put("apiUrl", client.map(made -> made.identity().apiUrl()).orElse(component.getApiUrl()));
        map.put("identityUrl", component.getIdentityUrl());
        map.put("grantType", component.getGrantType());
        map.put("clientId", shortened(component.getClientId()));
        map.put("account", client.map(made -> made.identity().account()).orElse(null));
        map.put("maxConnections", component.getMaxConnections());
        map.put("maxRequestsPerSecond", component.getMaxRequestsPerSecond());
        TokenStatus token = client.flatMap(IsogeoClient::token).orElse(null);
        map.put("tokenAge", token == null ? null : seconds(token.issuedAt(), Instant.now()));
        map.put(
                "tokenExpiresIn",
                token == null || token.expiresAt() == null ? null : seconds(Instant.now(), token.expiresAt()));
        return map;
    }

    /** Returns the beginning of an identifier, which is enough to tell two applications apart. */
    private static String shortened(String clientId) {
        return clientId == null ? null : clientId.substring(0, Math.min(SHOWN, clientId.length() / 2)) + "...";
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }
}
