package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.ClientSettings;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.TokenStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.util.TimeUtils;

/** Writes what a component calls and with which account as a map of texts and numbers, without secrets. Calls nobody. */
final class AccountMap {

    private static final int SHOWN = 6;

    private AccountMap() {}

    static Map<String, Object> of(String name, IsogeoComponent component) {
        Optional<IsogeoClient> client = component.currentClient();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("component", name);
        map.put("connected", client.isPresent());
        map.put("clientId", shortened(component.getClientId()));
        map.put("account", client.map(made -> made.identity().account()).orElse(null));
        try {
            put(client.map(IsogeoClient::settings).orElseGet(() -> ClientFactory.settings(component)), map);
            put(
                    component
                            .getConfiguration()
                            .over(client.map(IsogeoClient::callOptions).orElse(CallOptions.defaults())),
                    map);
        } catch (IllegalArgumentException e) {
            map.put("error", e.getMessage());
        }
        TokenStatus token = client.flatMap(IsogeoClient::token).orElse(null);
        map.put("tokenAge", token == null ? null : seconds(token.issuedAt(), Instant.now()));
        map.put(
                "tokenExpiresIn",
                token == null || token.expiresAt() == null ? null : seconds(Instant.now(), token.expiresAt()));
        return map;
    }

    /** Puts the settings that are in effect, under the names of the options. What is null there is not limited, or not known. */
    private static void put(ClientSettings settings, Map<String, Object> map) {
        map.put("platform", settings.platform().toString());
        map.put("apiUrl", settings.apiUrl());
        map.put("identityUrl", settings.identityUrl());
        map.put("tokenUrl", settings.tokenUrl());
        map.put("grantType", Objects.toString(settings.grantType(), null));
        map.put("connectTimeout", text(settings.connectTimeout()));
        map.put("readTimeout", text(settings.readTimeout()));
        map.put("readTimeoutOfSearches", text(settings.slowReadTimeout()));
        map.put("keepAlive", text(settings.keepAlive()));
        map.put("maxRetries", settings.maxRetries());
        map.put("retryDelay", text(settings.retryDelay()));
        map.put("maxAnswerSize", settings.maxAnswerSize());
        map.put("maxConnections", settings.maxConnections());
        map.put("maxRequestsPerSecond", settings.maxRequestsPerSecond());
        map.put("userAgent", settings.userAgent());
    }

    private static void put(CallOptions options, Map<String, Object> map) {
        map.put("lang", options.lang().toString());
        map.put("callTimeout", text(options.callTimeout()));
        map.put("maxRetryDelay", text(options.maxRetryDelay()));
        map.put("prefetch", options.prefetch());
        map.put("pageSize", options.pageSize());
    }

    /** Returns a duration in the form of the options, without the units that are 0. */
    private static String text(Duration duration) {
        return TimeUtils.printDuration(duration, true).replaceAll("(?<=[a-z])0[a-z]+", "");
    }

    /** Returns the beginning of an identifier, which is enough to tell two applications apart. */
    private static String shortened(String clientId) {
        return clientId == null ? null : clientId.substring(0, Math.min(SHOWN, clientId.length() / 2)) + "...";
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }
}
