package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * The index of the records of the data. It is made only once. Records that were changed or created since are no longer
 * in it, and are searched one by one. Positions are those in the data.
 */
final class RecordIndex {

    /** If more than one in this many records has changed, the index is made again. */
    private static final int WORN = 8;

    private final Columns columns;
    private final List<CatalogueRecord> indexed;
    private final List<CatalogueRecord> present;
    private final RoaringBitmap fresh;
    private final List<CatalogueRecord> changed;

    private RecordIndex(
            Columns columns,
            List<CatalogueRecord> indexed,
            List<CatalogueRecord> present,
            RoaringBitmap fresh,
            List<CatalogueRecord> changed) {
        this.columns = columns;
        this.indexed = indexed;
        this.present = present;
        this.fresh = fresh;
        this.changed = changed;
    }

    static RecordIndex of(Catalogue catalogue) {
        List<CatalogueRecord> records = catalogue.data();
        RoaringBitmap all = RoaringBitmap.bitmapOfRange(0L, records.size());
        return new RecordIndex(Columns.of(records), records, records, all, List.of());
    }

    /** Returns the index for a catalogue that results from this one's by writes. */
    RecordIndex following(Catalogue catalogue) {
        List<CatalogueRecord> now = catalogue.data();
        if (now == present) {
            return this;
        }
        RoaringBitmap same = new RoaringBitmap();
        List<CatalogueRecord> others = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            if (now.get(place) == indexed.get(place)) {
                same.add(place);
            } else {
                others.add(now.get(place));
            }
        }
        boolean worn = others.size() * WORN > now.size();
        return worn ? of(catalogue) : new RecordIndex(columns, indexed, now, same, others);
    }

    /** Returns the positions of unchanged records. */
    RoaringBitmap fresh() {
        return fresh;
    }

    /** Returns the records of the data that changed since they were indexed. */
    Stream<CatalogueRecord> changed() {
        return changed.stream();
    }

    CatalogueRecord record(int place) {
        return present.get(place);
    }

    Ranking ranking(AttributeOrder order) {
        return columns.rankings.get(order);
    }

    /** Passes every tag of at least one of the records to the action. */
    void labelledTags(RoaringBitmap records, Consumer<LabelledTag> action) {
        columns.labelledTags.keysOf(records, action);
    }

    Places places() {
        return columns.places;
    }

    RoaringBitmap tagged(String tag) {
        return columns.tags.of(tag);
    }

    RoaringBitmap taggedWithOneOf(List<String> tags) {
        return RoaringBitmap.or(tags.stream().map(this::tagged).toArray(RoaringBitmap[]::new));
    }

    /** Returns the records that have a tag with this prefix. */
    RoaringBitmap taggedWith(String prefix) {
        return columns.tagPrefixes.computeIfAbsent(
                prefix, absent -> columns.tags.ofThose(tag -> tag.startsWith(prefix)));
    }

    RoaringBitmap saying(String word) {
        return columns.words.of(word);
    }

    /** Returns the relevance of each record for the words, by its position. */
    int[] relevance(List<String> words) {
        return columns.words.relevance(words, indexed.size());
    }

    RoaringBitmap ofType(Predicate<String> wanted) {
        return columns.types.ofThose(wanted);
    }

    RoaringBitmap ownedBy(String workgroup) {
        return columns.owners.of(workgroup);
    }

    /** The columns of the index. */
    private record Columns(
            Postings<String> tags,
            Postings<LabelledTag> labelledTags,
            WordPostings words,
            Postings<String> owners,
            Postings<String> types,
            Places places,
            Map<String, RoaringBitmap> tagPrefixes,
            Map<AttributeOrder, Ranking> rankings) {

        static Columns of(List<CatalogueRecord> records) {
            Columns columns = new Columns(
                    new Postings<>(),
                    new Postings<>(),
                    new WordPostings(),
                    new Postings<>(),
                    new Postings<>(),
                    new Places(records),
                    new ConcurrentHashMap<>(),
                    rankings(records));
            for (int place = 0; place < records.size(); place++) {
                columns.add(records.get(place), place);
            }
            Stream.of(columns.tags, columns.labelledTags, columns.owners, columns.types)
                    .forEach(Postings::compress);
            columns.words.compress();
            return columns;
        }

        private static Map<AttributeOrder, Ranking> rankings(List<CatalogueRecord> records) {
            return AttributeOrder.all().stream()
                    .collect(Collectors.toMap(order -> order, order -> new Ranking(records, order.ofRecords())));
        }

        private void add(CatalogueRecord record, int place) {
            record.tags().forEach((tag, label) -> {
                tags.add(tag, place);
                labelledTags.add(new LabelledTag(tag, label), place);
            });
            record.words().forEach((word, weight) -> words.add(word, weight, place));
            types.add(record.facts().type(), place);
            if (record.facts().owner() != null) {
                owners.add(record.facts().owner(), place);
            }
        }
    }
}
