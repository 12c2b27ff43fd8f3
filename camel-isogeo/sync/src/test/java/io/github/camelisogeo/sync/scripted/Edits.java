package io.github.camelisogeo.sync.scripted;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Edits that become visible at once, as one new state. */
public final class Edits {

    private final Map<Integer, CatalogueRecord> records;
    private final long edit;
    private final Instant now;

    Edits(Map<Integer, CatalogueRecord> records, long edit, Instant now) {
        this.records = new LinkedHashMap<>(records);
        this.edit = edit;
        this.now = now;
    }

    /** Returns the stamp of the edits, unless they bear another one. */
    public Instant now() {
        return now;
    }

    /** Creates a record. */
    public Edits create(int number) {
        return create(number, now, ScriptedCatalogue.EVERYTHING);
    }

    /** Creates a record with a stamp, in a share. */
    public Edits create(int number, Instant stamp, String share) {
        records.put(number, new CatalogueRecord(number, edit, stamp, stamp, share, true));
        return this;
    }

    /** Changes a record. */
    public Edits touch(int number) {
        return touch(number, now);
    }

    /** Changes a record, which then bears a stamp, or none if it is null. */
    public Edits touch(int number, Instant stamp) {
        records.computeIfPresent(number, (key, record) -> record.edited(edit, stamp));
        return this;
    }

    /** Gives a record another stamp, and changes nothing else. */
    public Edits stamp(int number, Instant stamp) {
        records.computeIfPresent(number, (key, record) -> record.stamped(stamp));
        return this;
    }

    /** Deletes a record. */
    public Edits remove(int number) {
        records.remove(number);
        return this;
    }

    /** Puts a record back as it was. */
    public Edits putBack(CatalogueRecord record) {
        records.put(record.number(), record);
        return this;
    }

    /** Makes a record match the filter, or not, without another stamp. */
    public Edits match(int number, boolean matches) {
        records.computeIfPresent(number, (key, record) -> record.matching(matches));
        return this;
    }

    Map<Integer, CatalogueRecord> records() {
        return records;
    }
}
