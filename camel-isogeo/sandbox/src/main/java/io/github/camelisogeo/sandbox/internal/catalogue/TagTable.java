package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tags of all records, each with its label and the number of records that carry it. Immutable. */
final class TagTable {

    private final BucketMap<String, Use> uses;

    private TagTable(BucketMap<String, Use> uses) {
        this.uses = uses;
    }

    static TagTable of(Stream<Run> runs) {
        Map<String, Use> uses = new HashMap<>();
        runs.forEach(run ->
                run.record().tags().forEach((tag, label) -> uses.merge(tag, new Use(run.length(), label), Use::and)));
        return new TagTable(BucketMap.of(uses));
    }

    /** Returns the table with the given number of copies of a record added. */
    TagTable with(CatalogueRecord record, int copies) {
        BucketMap<String, Use> changed = uses;
        for (Map.Entry<String, String> tag : record.tags().entrySet()) {
            Use use = new Use(copies, tag.getValue());
            Use before = changed.get(tag.getKey());
            changed = changed.with(tag.getKey(), before == null ? use : before.and(use));
        }
        return new TagTable(changed);
    }

    /** Returns the table with the given number of copies of a counted record removed. */
    TagTable without(CatalogueRecord record, int copies) {
        BucketMap<String, Use> changed = uses;
        for (String tag : record.tags().keySet()) {
            Use before = changed.get(tag);
            changed = before.count() == copies
                    ? changed.without(tag)
                    : changed.with(tag, new Use(before.count() - copies, before.label()));
        }
        return new TagTable(changed);
    }

    int countOf(String tag) {
        Use use = uses.get(tag);
        return use == null ? 0 : use.count();
    }

    /** Returns the tags with their labels, sorted. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        uses.forEach((tag, use) -> labels.put(tag, use.label()));
        return labels;
    }

    /** @param label the label, or null if no record has one: old records carry tags without labels */
    private record Use(int count, String label) {

        Use and(Use other) {
            return new Use(count + other.count, label == null ? other.label : label);
        }
    }
}
