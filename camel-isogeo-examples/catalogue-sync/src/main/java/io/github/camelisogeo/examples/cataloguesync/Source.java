package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sandbox.IsogeoSandbox;

/**
 * Where the catalogue is.
 *
 * @param description for the console
 * @param title for the page
 * @param name what tells it from other sources, for the marker in the output folder
 * @param client connected to it
 * @param user connected as somebody who may write; null where the catalogue is somebody else's
 * @param sandbox the one that we started; null where the catalogue is somebody else's
 */
record Source(
        String description, String title, String name, IsogeoClient client, IsogeoClient user, IsogeoSandbox sandbox)
        implements AutoCloseable {

    /** The account that the environment names; where it names none, a sandbox that is started now. */
    static Source open(DemoSettings settings) {
        return settings.hasAccount() ? ofEnvironment(settings) : ofSandbox(settings);
    }

    /** The name of the source, before anything is started. */
    static String nameOf(DemoSettings settings) {
        if (!settings.hasAccount()) {
            return "the embedded sandbox";
        }
        try (IsogeoClient client = client(settings)) {
            return nameOf(client.identity());
        }
    }

    private static String nameOf(CallerIdentity identity) {
        return identity.apiUrl() + " as account " + identity.account();
    }

    private static IsogeoClient client(DemoSettings settings) {
        return IsogeoClient.builder().environment(settings.environment()).build();
    }

    private static Source ofEnvironment(DemoSettings settings) {
        String url = settings.environment().get("ISOGEO_API_URL");
        IsogeoClient client = client(settings);
        return new Source(
                "Isogeo account of the environment" + (url == null ? "" : ", at " + url),
                "The catalogue at " + client.identity().apiUrl(),
                nameOf(client.identity()),
                client,
                null,
                null);
    }

    private static Source ofSandbox(DemoSettings settings) {
        IsogeoSandbox sandbox = IsogeoSandbox.builder()
                .port(settings.sandboxPort())
                .data(settings.sandboxData())
                .start();
        return new Source(
                "Sandbox listening on " + sandbox.url(),
                settings.sandboxData() == null
                        ? "The demonstration catalogue of the embedded sandbox"
                        : "The embedded sandbox with the records of "
                                + settings.sandboxData().getFileName(),
                nameOf(settings),
                IsogeoClient.builder()
                        .apiUrl(sandbox.url())
                        .clientId(sandbox.clientId())
                        .clientSecret(sandbox.clientSecret())
                        .build(),
                IsogeoClient.builder()
                        .apiUrl(sandbox.url())
                        .clientId(sandbox.userClientId())
                        .clientSecret(sandbox.userClientSecret())
                        .username(sandbox.user())
                        .password(sandbox.password())
                        .build(),
                sandbox);
    }

    /** Whether it is ours to edit, and forgets everything when it ends. */
    boolean isEmbedded() {
        return sandbox != null;
    }

    @Override
    public void close() {
        client.close();
        if (isEmbedded()) {
            user.close();
            sandbox.close();
        }
    }
}
