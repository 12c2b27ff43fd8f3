package io.github.camelisogeo.sandbox.login;

import java.util.Optional;

/** All applications, those that were made through the API too. */
@FunctionalInterface
public interface Applications {

    Optional<Application> find(String clientId);
}
