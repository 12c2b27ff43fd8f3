package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sandbox.IsogeoSandbox;

/** Clients of a sandbox's accounts. */
final class SandboxClients {

    private SandboxClients() {}

    /** Returns a client of the user, who may write. */
    static IsogeoClient editor(IsogeoSandbox sandbox) {
        return IsogeoClient.builder()
                .apiUrl(sandbox.url())
                .clientId(sandbox.userClientId())
                .clientSecret(sandbox.userClientSecret())
                .username(sandbox.user())
                .password(sandbox.password())
                .build();
    }
}
