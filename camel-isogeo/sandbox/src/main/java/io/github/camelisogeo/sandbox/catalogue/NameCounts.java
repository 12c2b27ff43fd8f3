package io.github.camelisogeo.sandbox.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many records name what. It goes by identifiers, since records write the tag of one keyword in several manners,
 * or don't carry the tag of what they name at all; and by tags where a record has no more. Immutable.
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

    /** What a record names; identifiers hold no colon, as tags do. */
    private static Stream<String> names(CatalogueRecord record) {
        RecordFacts facts = record.facts();
        return Stream.concat(facts.named().stream(), facts.loose().stream());
    }

    /** With so many more of a record. */
    NameCounts with(CatalogueRecord record, int copies) {
        return adding(record, copies);
    }

    /** Without so many of the records that were counted. */
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

    /** The number of records that name a keyword, contact, licence or specification. */
    public int of(Entity entity) {
        int tagged = entity.tag() == null ? 0 : counts.getOrDefault(entity.tag(), 0);
        return counts.getOrDefault(entity.key(), 0) + tagged;
    }
}
