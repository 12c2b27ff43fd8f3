package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sandbox.IsogeoSandbox;

/**
 * Where the catalogue is.
 *
 * @param description for people
 * @param client connected to it
 * @param sandbox the one that we started; null where the catalogue is somebody else's
 */
record Source(String description, IsogeoClient client, IsogeoSandbox sandbox) implements AutoCloseable {

    /** The account that the environment names; where it names none, a sandbox that is started now. */
    static Source open(DemoSettings settings) {
        return settings.hasAccount() ? ofEnvironment(settings) : ofSandbox(settings);
    }

    private static Source ofEnvironment(DemoSettings settings) {
        String url = settings.environment().get("ISOGEO_API_URL");
        return new Source(
                "Isogeo account of the environment" + (url == null ? "" : ", at " + url),
                IsogeoClient.builder().environment(settings.environment()).build(),
                null);
    }

    private static Source ofSandbox(DemoSettings settings) {
        IsogeoSandbox sandbox = IsogeoSandbox.builder()
                .port(settings.sandboxPort())
                .data(settings.sandboxData())
                .start();
        return new Source(
                "Sandbox listening on " + sandbox.url(),
                IsogeoClient.builder()
                        .apiUrl(sandbox.url())
                        .clientId(sandbox.clientId())
                        .clientSecret(sandbox.clientSecret())
                        .build(),
                sandbox);
    }

    @Override
    public void close() {
        client.close();
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
