package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.operation.Host;
import java.util.Objects;
import okhttp3.HttpUrl;

/**
 * The URLs of the platform's services. Each is a base URL that ends with a slash, except that of the token route.
 *
 * @param api the API
 * @param identity the identity service
 * @param token the token route
 * @param scan the scan service
 * @param services the OGC services
 */
public record Hosts(HttpUrl api, HttpUrl identity, HttpUrl token, HttpUrl scan, HttpUrl services) {

    public Hosts {
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(scan, "scan");
        Objects.requireNonNull(services, "services");
    }

    HttpUrl base(Host host) {
        return switch (host) {
            case API -> api;
            case IDENTITY -> identity;
            case SCAN -> scan;
            case SERVICES -> services;
        };
    }
}
