package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts the records that name each entity. Uses identifiers, since records write the tag of a keyword in several ways
 * or omit the tag of what they name; uses tags if a record has nothing else. Immutable.
 */
public final class NameCounts {

    private final BucketMap<String, Integer> counts;

    private NameCounts(BucketMap<String, Integer> counts) {
        this.counts = counts;
    }

    static NameCounts of(Stream<Run> runs) {
        Map<String, Integer> counts = new HashMap<>();
        runs.forEach(run -> names(run.record()).forEach(name -> counts.merge(name, run.length(), Integer::sum)));
        return new NameCounts(BucketMap.of(counts));
    }

    /** Returns what a record names: identifiers, and tags, which unlike identifiers contain a colon. */
    private static Stream<String> names(CatalogueRecord record) {
        RecordFacts facts = record.facts();
        return Stream.concat(facts.named().stream(), facts.loose().stream());
    }

    /** Returns the counts with the given number of copies of a record added. */
    NameCounts with(CatalogueRecord record, int copies) {
        return adding(record, copies);
    }

    /** Returns the counts with the given number of copies of a counted record removed. */
    NameCounts without(CatalogueRecord record, int copies) {
        return adding(record, -copies);
    }

    private NameCounts adding(CatalogueRecord record, int copies) {
        BucketMap<String, Integer> changed = counts;
        for (String name : (Iterable<String>) names(record)::iterator) {
            int count = changed.getOrDefault(name, 0) + copies;
            changed = count == 0 ? changed.without(name) : changed.with(name, count);
        }
        return new NameCounts(changed);
    }

    /** Returns the number of records that name a keyword, contact, licence or specification. */
    public int of(Entity entity) {
        int tagged = entity.tag() == null ? 0 : counts.getOrDefault(entity.tag(), 0);
        return counts.getOrDefault(entity.key(), 0) + tagged;
    }
}
