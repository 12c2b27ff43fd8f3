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
 * Says when a record that isn't found counts as gone. All of this must be so, else the poll fails and nothing is deleted:
 *
 * <ul>
 *   <li>The record was asked for again, by its identifier. The answer must hold a record that is known to be there, which is asked for
 *       together with it: so an answer without records proves nothing.
 *   <li>The account still sees every share that it saw. A share that was revoked, or a key that was changed, deletes nothing.
 *   <li>Something else is left in the selection; where nothing is, {@link EmptySelection} has the word.
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
     * Hands over the deletions of those of these records that are gone.
     *
     * @param missing known records that weren't found
     * @param present a record of the selection that was just found; null where it is empty
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
                    "a question for " + asked.size() + " records was answered without record " + present
                            + ", which was there a moment ago: nothing is taken for deleted, the next poll asks again");
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
                    + ": what is missing now was perhaps not deleted, so nothing is. If that is meant to be, begin anew with"
                    + " stateReset=true");
        }
    }
}
