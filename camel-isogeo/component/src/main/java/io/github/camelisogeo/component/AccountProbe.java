package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import java.time.Duration;

/** Asks whether an account works: for a token, unless there is a valid one, and for the version of the API. Bounded in time. */
final class AccountProbe {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private AccountProbe() {}

    /**
     * Returns the version of the API.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if the account doesn't work; the message holds no secret
     */
    static String version(IsogeoClient client) {
        Duration given = client.callOptions().callTimeout();
        IsogeoClient hasty = client.with(client.callOptions().toBuilder()
                .callTimeout(given.compareTo(LONGEST) < 0 ? given : LONGEST)
                .build());
        hasty.authenticate();
        return hasty.about().getApi();
    }
}
