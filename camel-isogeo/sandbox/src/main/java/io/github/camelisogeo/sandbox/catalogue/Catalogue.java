package io.github.camelisogeo.sandbox.catalogue;

import io.github.camelisogeo.sandbox.model.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All there is at one moment: records, what they name, shares. It never changes, so that whoever reads it needs no
 * lock and sees no half of a write. A write makes another one, which shares with it all that is the same.
 */
public final class Catalogue {

    private final Originals originals;
    private final BucketMap<String, CatalogueRecord> written;
    private final Entities entities;
    private final List<Share> shares;
    private final TagTable tags;

    Catalogue(Originals originals, Entities entities, List<Share> shares) {
        this(originals, BucketMap.empty(), entities, shares, TagTable.of(originals.runs()));
    }

    private Catalogue(
            Originals originals,
            BucketMap<String, CatalogueRecord> written,
            Entities entities,
            List<Share> shares,
            TagTable tags) {
        this.originals = originals;
        this.written = written;
        this.entities = entities;
        this.shares = shares;
        this.tags = tags;
    }

    /** All records: a record that is repeated once for each run of copies that are still as in the data. */
    public Stream<Run> runs() {
        return Stream.concat(originals.runs(), written.values().map(record -> Run.single(record, 0)));
    }

    /** The number of records, repetitions included. */
    public int total() {
        return originals.total() + written.size();
    }

    /** @param number one of the copies of a run */
    public RecordCopy copy(CatalogueRecord record, int number) {
        return new RecordCopy(record, number, originals.idOf(record, number));
    }

    public Optional<RecordCopy> find(String id) {
        return locate(id).map(run -> copy(run.record(), run.from()));
    }

    /** Where the record that has this identifier is: a run of one. */
    public Optional<Run> locate(String id) {
        CatalogueRecord record = written.get(id);
        return record == null ? originals.locate(id) : Optional.of(Run.single(record, 0));
    }

    /** The last stamp that a record carries, in ticks of {@link io.github.camelisogeo.sandbox.model.Stamp}. */
    public long latestStamp() {
        return runs().map(run -> run.record().sortKeys())
                .mapToLong(keys -> Math.max(keys.recordCreated(), keys.recordModified()))
                .max()
                .orElse(Stamp.NONE);
    }

    /** The number of records that carry a tag. */
    public int countOf(String tag) {
        return tag == null ? 0 : tags.countOf(tag);
    }

    /** The tags of all records, sorted, with their labels in French. */
    public Map<String, String> tags() {
        return tags.labels();
    }

    public Entities entities() {
        return entities;
    }

    public List<Share> shares() {
        return shares;
    }

    /** The same with the share that holds everything, or without it. */
    public Catalogue withEverythingShared(boolean shared) {
        if (shares.contains(Share.BUILT_IN) == shared) {
            return this;
        }
        Stream<Share> builtIn = shared ? Stream.of(Share.BUILT_IN) : Stream.empty();
        List<Share> others =
                shares.stream().filter(share -> !share.equals(Share.BUILT_IN)).toList();
        return new Catalogue(
                originals,
                written,
                entities,
                Stream.concat(builtIn, others.stream()).toList(),
                tags);
    }

    /** The same with a record that is new, or stands in the place of the one that has its identifier. */
    Catalogue with(CatalogueRecord record, Entities entitiesAfter) {
        Catalogue before = without(record.id());
        return new Catalogue(
                before.originals,
                before.written.with(record.id(), record),
                entitiesAfter,
                shares,
                before.tags.with(record));
    }

    /** The same without a record; itself when there is no such record. */
    Catalogue without(String id) {
        Optional<Run> place = locate(id);
        if (place.isEmpty()) {
            return this;
        }
        CatalogueRecord record = place.get().record();
        return new Catalogue(
                written.get(id) == null ? originals.without(place.get()) : originals,
                written.without(id),
                entities,
                shares,
                tags.without(record));
    }
}
