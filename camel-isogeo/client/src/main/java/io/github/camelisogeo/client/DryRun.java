package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.http.HeldWrites;
import io.github.camelisogeo.client.value.PlannedRequest;
import java.util.List;

/**
 * Keeps the requests of calls that would write, instead of sending them. Requests that only read are sent. A request that is kept is
 * answered with its own body, so that an operation that writes several times can go on. In place of the identifiers that the API would
 * assign, the answers have numbers, beginning with {@code 00000000000000000000000000000001}. Safe for use by multiple threads.
 *
 * @see IsogeoClient#dryRun
 */
public interface DryRun {

    /** Returns a new dry run, which has no requests yet. */
    static DryRun create() {
        return new HeldWrites();
    }

    /** Returns the requests that would have been sent, in their order; unmodifiable. */
    List<PlannedRequest> requests();
}
