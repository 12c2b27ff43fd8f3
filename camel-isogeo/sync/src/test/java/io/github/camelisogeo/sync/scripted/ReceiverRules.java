package io.github.camelisogeo.sync.scripted;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a receiver must never be told:
 * <ul>
 * <li>the deletion of a record that was there all the time since the receiver was last told of it;
 * <li>a version of a record that is older than one that it was told before;
 * <li>two changes of one record at once;
 * <li>the same twice in one poll;
 * <li>a version that it has accepted already, unless the feed was killed in the meantime;
 * <li>an update of what it never had, a creation of what it has, a deletion of what it was never told.
 * </ul>
 */
final class ReceiverRules {

    private final ScriptedCatalogue catalogue;
    private final Map<Integer, Told> records = new HashMap<>();
    private final Set<Integer> underWay = new HashSet<>();
    private final Set<String> inThisPoll = new HashSet<>();
    private final List<String> violations = new ArrayList<>();
    private int again;

    /** What was told of one record. */
    private static final class Told {
        private long moment = -1;
        private Instant newest = Instant.MIN;
        private boolean accepted;
        private boolean unsure;
        private boolean gone;
        private long version = -1;
        private int again;
    }

    ReceiverRules(ScriptedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    synchronized void assumed(int number, CatalogueRecord record) {
        Told told = records.computeIfAbsent(number, key -> new Told());
        told.accepted = true;
        told.unsure = true;
        told.version = record.version();
        told.moment = catalogue.moment();
    }

    synchronized void told(Change change) {
        int number = Receiver.numberOf(change);
        Told told = records.get(number);
        check(underWay.add(number), change, "while another change of it was under way");
        check(inThisPoll.add(describe(change)), change, "twice in one poll");
        if (change.type() == ChangeType.DELETED) {
            checkDeletion(change, told);
            return;
        }
        if (told == null || told.gone) {
            check(change.type() == ChangeType.CREATED, change, "although it doesn't have it");
            told = new Told();
            told.again = again;
            records.put(number, told);
        } else {
            checkVersion(change, told);
        }
        told.moment = catalogue.moment();
        Instant stamp = stamp(change);
        told.newest = stamp.isAfter(told.newest) ? stamp : told.newest;
    }

    private void checkDeletion(Change change, Told told) {
        // Before a kill, the feed may have meant to tell of it, or may have told that it is gone.
        check(told != null || again > 0, change, "although it was never told of it");
        if (told != null) {
            check(!told.gone || told.again < again, change, "although it was told that before");
            check(
                    !catalogue.wasThereSince(Receiver.numberOf(change), told.moment),
                    change,
                    "although it was there all the time");
            // If it refuses the deletion, it may still have lost the record, or a part of it. What follows begins anew.
            told.unsure = true;
            told.newest = Instant.MIN;
        }
    }

    private void checkVersion(Change change, Told told) {
        check(
                !stamp(change).isBefore(told.newest),
                change,
                "although it was told a newer version before: " + told.newest);
        if (told.unsure || told.again < again) {
            return;
        }
        long version = CatalogueRecord.versionIn(change.record().title());
        check(!told.accepted || version != told.version, change, "although it has that version");
        ChangeType right = told.accepted ? ChangeType.UPDATED : ChangeType.CREATED;
        check(change.type() == right, change, told.accepted ? "although it has it" : "although it doesn't have it");
    }

    synchronized void accepted(Change change) {
        int number = Receiver.numberOf(change);
        Told told = records.computeIfAbsent(number, key -> new Told());
        told.again = again;
        told.gone = change.type() == ChangeType.DELETED;
        if (told.gone) {
            return;
        }
        told.accepted = true;
        told.unsure = false;
        told.version = CatalogueRecord.versionIn(change.record().title());
    }

    synchronized void ended(Change change) {
        underWay.remove(Receiver.numberOf(change));
    }

    synchronized void pollEnded() {
        underWay.clear();
        inThisPoll.clear();
    }

    synchronized void mayBeToldAgain() {
        again++;
    }

    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    private void check(boolean fine, Change change, String but) {
        if (!fine) {
            violations.add("the receiver was told " + describe(change) + " " + but);
        }
    }

    private static Instant stamp(Change change) {
        DateTime stamp = change.modified();
        return stamp == null ? Instant.MIN : stamp.instant();
    }

    private static String describe(Change change) {
        String title = change.record().title();
        return change.type() + " " + Receiver.numberOf(change)
                + (change.type() == ChangeType.DELETED ? "" : " (" + title + " of " + change.modified() + ")");
    }
}
