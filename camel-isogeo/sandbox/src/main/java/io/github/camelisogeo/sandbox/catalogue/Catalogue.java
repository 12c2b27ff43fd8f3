package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Stamp;
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
 * All there is at one moment: records, what they name, shares. It never changes, so that whoever reads it needs no
 * lock and sees no half of a write. A write makes another one, which shares with it all that is the same.
 */
public final class Catalogue {

    /** What records name in their lists; all else is said by tags alone. */
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

    /** All records: a record that is repeated once for each run of copies that are still as in the data. */
    public Stream<Run> runs() {
        return Stream.concat(originals.runs(), writtenRuns());
    }

    /** The records that the data doesn't hold as they are, or not at all. */
    public Stream<Run> writtenRuns() {
        return written.values().map(record -> Run.single(record, 0));
    }

    /** The records of the data, in its order, whether a copy of them is still there or not. */
    public List<CatalogueRecord> data() {
        return originals.records();
    }

    /** The copies of a record of the data that are still there. */
    public List<Run> runsOf(CatalogueRecord original) {
        return runsAt(original.index());
    }

    /** The copies that are still there of the record at a place of the data. */
    public List<Run> runsAt(int place) {
        return originals.runsAt(place);
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

    /** The records that a workgroup holds, each copy for itself. */
    public List<RecordCopy> heldBy(String workgroup) {
        return runs().filter(run -> workgroup.equals(run.record().facts().owner()))
                .flatMap(run -> IntStream.range(run.from(), run.to()).mapToObj(number -> copy(run.record(), number)))
                .toList();
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
        return tag == null ? 0 : counts.tags().countOf(tag);
    }

    /** The number of records that name an entity. */
    public int countOf(Entity entity) {
        return NAMED.contains(entity.kind()) ? counts.names().of(entity) : countOf(entity.tag());
    }

    /** How many of some records name what. */
    public NameCounts namesAmong(Predicate<CatalogueRecord> some) {
        return NameCounts.of(runs().filter(run -> some.test(run.record())));
    }

    /** The tags of all records, sorted, with their labels in French. */
    public Map<String, String> tags() {
        return counts.tags().labels();
    }

    public Entities entities() {
        return entities;
    }

    /** The shares through which a group application sees records. */
    public List<Share> sharesOf(String application) {
        return shares.stream().filter(share -> share.opensTo(application)).toList();
    }

    public List<Share> shares() {
        return shares;
    }

    /** The same with the share that holds everything, or without it. */
    public Catalogue withEverythingShared(boolean shared) {
        if (shares.stream().anyMatch(Share::everything) == shared) {
            return this;
        }
        Stream<Share> builtIn = shared ? Stream.of(Share.BUILT_IN) : Stream.empty();
        return withShares(Stream.concat(builtIn, shares.stream().filter(share -> !share.everything()))
                .toList());
    }

    /** The same with a record that is new, or stands in the place of the one that has its identifier. */
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
                counts.without(record, 1),
                files);
    }

    /** What was uploaded for a hosted link, nothing where the data only says that there is a file. */
    public Optional<HostedFile> file(String linkId) {
        return Optional.ofNullable(files.get(linkId));
    }

    /** How many bytes were uploaded to the records of a workgroup. */
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
     * The same with records that say something else of what they name. It is no change of the records themselves: all
     * copies of one are changed together, and stay copies.
     *
     * @param concerned which records; only these are looked at
     * @param change changes the document of one
     */
    public Catalogue rewritten(Predicate<CatalogueRecord> concerned, Consumer<ObjectNode> change) {
        RecordRewriter rewriter = new RecordRewriter(change);
        List<Run> changed = runs().filter(run -> concerned.test(run.record())).toList();
        RecordCounts changedCounts = counts;
        // All leave before one comes back: a tag keeps its label as long as a record carries it.
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
