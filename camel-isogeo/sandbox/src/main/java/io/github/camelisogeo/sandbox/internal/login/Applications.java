package io.github.camelisogeo.sandbox.internal.login;

import java.util.Optional;

/** All applications, including those created through the API. */
@FunctionalInterface
public interface Applications {

    Optional<Application> find(String clientId);
}
