package io.github.camelisogeo.sync.internal.guard;

import java.util.List;

/**
 * Why deletions are held back. Immutable.
 *
 * @param reason the reason, for operators
 * @param shares the identifiers of the shares that the account no longer sees, if that is the reason
 */
public record Objection(String reason, List<String> shares) {

    public Objection {
        shares = List.copyOf(shares);
    }

    Objection(String reason) {
        this(reason, List.of());
    }
}
