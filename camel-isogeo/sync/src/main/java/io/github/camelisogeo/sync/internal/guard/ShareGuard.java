package io.github.camelisogeo.sync.internal.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Holds back deletions if the account no longer sees a share that it saw before: the records may still exist in that share.
 *
 * @param before the names of the shares that it saw and the selection reads, by identifier
 * @param now asks for the shares that it sees
 */
public record ShareGuard(Map<String, String> before, Supplier<Map<String, String>> now) implements DeletionGuard {

    @Override
    public Optional<Objection> objection(long deletions, long known) {
        Map<String, String> lost = new TreeMap<>(before);
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        lost.keySet().removeAll(now.get().keySet());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Objection("the account no longer sees the shares " + lost, List.copyOf(lost.keySet())));
    }
}
