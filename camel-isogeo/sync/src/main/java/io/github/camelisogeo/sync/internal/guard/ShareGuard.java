package io.github.camelisogeo.sync.internal.guard;

import io.github.camelisogeo.sync.internal.life.Phase.Held;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Holds back deletions if the account no longer sees a share that it saw before: the records may still exist in that share.
 *
 * @param before the names of the shares that it saw, by identifier
 * @param now asks for the shares that it sees
 * @param matters tells whether the selection reads a share
 */
public record ShareGuard(Map<String, String> before, Supplier<Map<String, String>> now, Predicate<String> matters)
        implements DeletionGuard {

    @Override
    public Optional<Held> objection(long deletions, long known, Instant when) {
        Map<String, String> lost = new TreeMap<>(before);
        lost.keySet().removeIf(share -> !matters.test(share));
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        lost.keySet().removeAll(now.get().keySet());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(
                        "the account no longer sees the shares " + lost, List.copyOf(lost.keySet()), when));
    }
}
