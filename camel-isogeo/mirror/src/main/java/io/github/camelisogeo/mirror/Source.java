package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sandbox.IsogeoSandbox;

/**
 * The catalogue to mirror.
 *
 * @param description the description for the console
 * @param title the title for the page
 * @param name the name for the marker in the output folder, different for each source
 * @param client a component that is connected to the catalogue
 * @param user a component that is connected as a user who may write, or null if the catalogue isn't the embedded sandbox
 * @param sandbox the embedded sandbox, or null if there is none
 */
record Source(
        String description, String title, String name, IsogeoClient client, IsogeoClient user, IsogeoSandbox sandbox)
        implements AutoCloseable {

    /** Returns the catalogue of the account in the environment. If there is none, starts a sandbox. */
    static Source open(MirrorSettings settings) {
        return settings.hasAccount() ? ofEnvironment(settings) : ofSandbox(settings);
    }

    /** Returns the name of the source, before anything is started. */
    static String nameOf(MirrorSettings settings) {
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

    private static IsogeoClient client(MirrorSettings settings) {
        return IsogeoClient.builder().environment(settings.environment()).build();
    }

    private static Source ofEnvironment(MirrorSettings settings) {
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

    private static Source ofSandbox(MirrorSettings settings) {
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

    /** Returns whether this is the embedded sandbox, which may be edited and forgets everything when it ends. */
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
