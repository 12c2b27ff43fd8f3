package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Stamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The immutable state of the sandbox at one moment: records, the entities they name, and shares. Readers need no lock
 * and never see half of a write. A write makes a new catalogue that shares everything unchanged with the old one.
 */
public final class Catalogue {

    /** The entities that records name in lists. All others are named by tags only. */
    private static final Set<EntityKind> NAMED =
            EnumSet.of(EntityKind.KEYWORD, EntityKind.CONTACT, EntityKind.LICENSE, EntityKind.SPECIFICATION);

    private final Originals originals;
    private final BucketMap<String, CatalogueRecord> written;
    private final Entities entities;
    private final List<Share> shares;
    private final RecordCounts counts;
    private final BucketMap<String, HostedFile> files;

    Catalogue(Originals originals, Entities entities, List<Share> shares) {
        this(
                originals,
                BucketMap.empty(),
                entities,
                shares,
                RecordCounts.of(originals.runs().toList()),
                BucketMap.empty());
    }

    private Catalogue(
            Originals originals,
            BucketMap<String, CatalogueRecord> written,
            Entities entities,
            List<Share> shares,
            RecordCounts counts,
            BucketMap<String, HostedFile> files) {
        this.originals = originals;
        this.written = written;
        this.entities = entities;
        this.shares = shares;
        this.counts = counts;
        this.files = files;
    }

    /**
     * Returns all records. A repeated record has one run for each sequence of copies that are unchanged since the
     * start.
     */
    public Stream<Run> runs() {
        return Stream.concat(originals.runs(), writtenRuns());
    }

    /** Returns the records that were changed or created since the data was read. */
    public Stream<Run> writtenRuns() {
        return written.values().map(record -> Run.single(record, 0));
    }

    /** Returns the records of the data, in their original order, even if all their copies are gone. */
    public List<CatalogueRecord> data() {
        return originals.records();
    }

    /** Returns the remaining copies of a record of the data. */
    public List<Run> runsOf(CatalogueRecord original) {
        return runsAt(original.index());
    }

    /** Returns the remaining copies of the record at a position in the data. */
    public List<Run> runsAt(int place) {
        return originals.runsAt(place);
    }

    /** Returns the number of records, including repetitions. */
    public int total() {
        return originals.total() + written.size();
    }

    /**
     * Returns a copy of a record.
     *
     * @param number the number of a copy in one of the runs
     */
    public RecordCopy copy(CatalogueRecord record, int number) {
        return new RecordCopy(record, number, originals.idOf(record, number));
    }

    public Optional<RecordCopy> find(String id) {
        return locate(id).map(run -> copy(run.record(), run.from()));
    }

    /** Returns the record with this identifier, as a run of one. */
    public Optional<Run> locate(String id) {
        CatalogueRecord record = written.get(id);
        return record == null ? originals.locate(id) : Optional.of(Run.single(record, 0));
    }

    /** Returns the records of a workgroup, each copy separately. */
    public List<RecordCopy> heldBy(String workgroup) {
        return runs().filter(run -> workgroup.equals(run.record().facts().owner()))
                .flatMap(run -> IntStream.range(run.from(), run.to()).mapToObj(number -> copy(run.record(), number)))
                .toList();
    }

    /** Returns the latest time stamp of any record, in ticks of {@link io.github.camelisogeo.sandbox.internal.model.Stamp}. */
    public long latestStamp() {
        return runs().map(run -> run.record().sortKeys())
                .mapToLong(keys -> Math.max(keys.recordCreated(), keys.recordModified()))
                .max()
                .orElse(Stamp.NONE);
    }

    /** Returns the number of records that carry a tag. */
    public int countOf(String tag) {
        return tag == null ? 0 : counts.tags().countOf(tag);
    }

    /** Returns the number of records that name an entity. */
    public int countOf(Entity entity) {
        return NAMED.contains(entity.kind()) ? counts.names().of(entity) : countOf(entity.tag());
    }

    /** Counts, for each entity, how many of the matching records name it. */
    public NameCounts namesAmong(Predicate<CatalogueRecord> some) {
        return NameCounts.of(runs().filter(run -> some.test(run.record())));
    }

    /** Returns the tags of all records, sorted, with their French labels. */
    public Map<String, String> tags() {
        return counts.tags().labels();
    }

    public Entities entities() {
        return entities;
    }

    /** Returns the shares through which a group application sees records. */
    public List<Share> sharesOf(String application) {
        return shares.stream().filter(share -> share.opensTo(application)).toList();
    }

    public List<Share> shares() {
        return shares;
    }

    /** Returns a catalogue with or without the share that holds every record. */
    public Catalogue withEverythingShared(boolean shared) {
        if (shares.stream().anyMatch(Share::everything) == shared) {
            return this;
        }
        Stream<Share> builtIn = shared ? Stream.of(Share.BUILT_IN) : Stream.empty();
        return withShares(Stream.concat(builtIn, shares.stream().filter(share -> !share.everything()))
                .toList());
    }

    /** Returns a catalogue with the record added, or replacing the one with the same identifier. */
    Catalogue with(CatalogueRecord record, Entities entitiesAfter) {
        Catalogue before = without(record.id());
        return new Catalogue(
                before.originals,
                before.written.with(record.id(), record),
                entitiesAfter,
                shares,
                before.counts.with(record, 1),
                files);
    }

    /** Returns a catalogue without the record, or this catalogue if there is no such record. */
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
                counts.without(record, 1),
                files);
    }

    /** Returns the file uploaded for a hosted link, or empty if the data only says that there is one. */
    public Optional<HostedFile> file(String linkId) {
        return Optional.ofNullable(files.get(linkId));
    }

    /** Returns the number of bytes uploaded to the records of a workgroup. */
    long uploadedTo(String workgroup) {
        return files.values()
                .filter(file -> workgroup.equals(file.owner()))
                .mapToLong(file -> file.content().length)
                .sum();
    }

    public Catalogue withFile(String linkId, HostedFile file) {
        return new Catalogue(originals, written, entities, shares, counts, files.with(linkId, file));
    }

    public Catalogue withoutFile(String linkId) {
        return new Catalogue(originals, written, entities, shares, counts, files.without(linkId));
    }

    public Catalogue with(Entities changed) {
        return new Catalogue(originals, written, changed, shares, counts, files);
    }

    public Catalogue withShares(List<Share> changed) {
        return new Catalogue(originals, written, entities, List.copyOf(changed), counts, files);
    }

    /**
     * Returns a catalogue in which some records say something else about the entities they name. This isn't a change of
     * the records themselves: all copies of a record are changed together, and remain copies.
     *
     * @param concerned selects the records; only these are looked at
     * @param change modifies the document of one record
     */
    public Catalogue rewritten(Predicate<CatalogueRecord> concerned, Consumer<ObjectNode> change) {
        RecordRewriter rewriter = new RecordRewriter(change);
        List<Run> changed = runs().filter(run -> concerned.test(run.record())).toList();
        RecordCounts changedCounts = counts;
        // All records are removed before any is added back: a tag keeps its label as long as one record carries it.
        for (Run run : changed) {
            changedCounts = changedCounts.without(run.record(), run.length());
        }
        BucketMap<String, CatalogueRecord> changedWritten = written;
        for (Run run : changed) {
            CatalogueRecord before = run.record();
            CatalogueRecord after = rewriter.rewrite(copy(before, 0));
            changedCounts = changedCounts.with(after, run.length());
            if (written.get(before.id()) == before) {
                changedWritten = changedWritten.with(before.id(), after);
            }
        }
        Originals changedOriginals = originals.replacing(rewriter.rewritten());
        return new Catalogue(changedOriginals, changedWritten, entities, shares, changedCounts, files);
    }
}
