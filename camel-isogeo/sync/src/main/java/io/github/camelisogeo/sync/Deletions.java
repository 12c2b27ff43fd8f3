package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.change.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides when a record that isn't found counts as deleted. All of these conditions must hold. Otherwise the poll fails and nothing is
 * deleted.
 * <ul>
 * <li>The record was searched for again by its identifier, together with a record that is known to exist. The answer must contain the known
 * record, so an answer without records proves nothing.
 * <li>The account still sees every share that it saw before. A revoked share or a changed key doesn't delete records.
 * <li>Other records remain in the selection. If none do, {@link EmptySelection} decides.
 * </ul>
 */
final class Deletions {

    private final CatalogueReader reader;
    private final KnownRecords known;
    private final Delivery delivery;

    Deletions(CatalogueReader reader, KnownRecords known, Delivery delivery) {
        this.reader = reader;
        this.known = known;
        this.delivery = delivery;
    }

    /**
     * Delivers the deletions of those of these records that no longer exist.
     *
     * @param missing known records that weren't found
     * @param present a record of the selection that was just found, or null if the selection is empty
     */
    void deliver(List<String> missing, String present) throws InterruptedException {
        int size = CatalogueReader.PAGE - 1;
        for (int from = 0; from < missing.size() && !delivery.isOver(); from += size) {
            List<String> some = missing.subList(from, Math.min(missing.size(), from + size));
            List<Change> gone = gone(some, present);
            if (!gone.isEmpty()) {
                refuseLostShares();
                delivery.deliver(gone);
            }
        }
    }

    private List<Change> gone(List<String> missing, String present) {
        List<String> asked = new ArrayList<>(missing);
        if (present != null) {
            asked.add(present);
        }
        Set<String> there = new HashSet<>();
        for (Metadata record : reader.stampsById(asked)) {
            there.add(record.id());
        }
        if (present != null && !there.contains(present)) {
            throw new UnreliableAnswerException(
                    "the answer to a search for " + asked.size() + " records lacks record " + present
                            + ", which was found a moment ago: nothing is reported as deleted, and the next poll tries again");
        }
        return missing.stream()
                .filter(id -> !there.contains(id) && !delivery.isRefused(id))
                .map(known::get)
                .filter(record -> record != null)
                .map(ChangeLife::gone)
                .toList();
    }

    private void refuseLostShares() {
        Map<String, String> lost = new TreeMap<>(known.mark().shares());
        lost.keySet().removeAll(reader.shares().keySet());
        if (!lost.isEmpty()) {
            throw new SharesLostException("the account no longer sees the shares " + lost
                    + ": missing records may still exist, so none is reported as deleted. If this is intended, start again with"
                    + " stateReset=true");
        }
    }
}
