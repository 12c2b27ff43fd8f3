package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
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
 * What the records of the data are found by. It is made once; a record that a write changed is no more in it, and is
 * looked at by itself, as are those that the data didn't hold. Places are those of the data.
 */
final class RecordIndex {

    /** From that share of changed records on it is cheaper to begin anew. */
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

    /** The same for a catalogue that came of this one by writes. */
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

    /** The places whose records are in the index as they are now. */
    RoaringBitmap fresh() {
        return fresh;
    }

    /** The records of the data that changed since they were indexed. */
    Stream<CatalogueRecord> changed() {
        return changed.stream();
    }

    CatalogueRecord record(int place) {
        return present.get(place);
    }

    Ranking ranking(AttributeOrder order) {
        return columns.rankings.get(order);
    }

    /** Every tag that one of the records has. */
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

    /** Those that have a tag that begins so. */
    RoaringBitmap taggedWith(String prefix) {
        return columns.tagPrefixes.computeIfAbsent(
                prefix, absent -> columns.tags.ofThose(tag -> tag.startsWith(prefix)));
    }

    RoaringBitmap saying(String word) {
        return columns.words.of(word);
    }

    /** How much each record is about the words, by its place. */
    int[] relevance(List<String> words) {
        return columns.words.relevance(words, indexed.size());
    }

    RoaringBitmap ofType(Predicate<String> wanted) {
        return columns.types.ofThose(wanted);
    }

    RoaringBitmap ownedBy(String workgroup) {
        return columns.owners.of(workgroup);
    }

    /** All that was found out about the records indexed. */
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
