package io.github.camelisogeo.sync.scripted;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The catalogue at one moment, or what one replica or index knows of it. Immutable. */
public final class CatalogueState {

    private static final Instant LATER_THAN_ANY = Instant.MAX;

    private final Map<Integer, CatalogueRecord> records;
    private final Map<String, String> shares;
    private final Map<String, List<CatalogueRecord>> sorted = new ConcurrentHashMap<>();

    CatalogueState(Map<Integer, CatalogueRecord> records, Map<String, String> shares) {
        this.records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        this.shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /** Returns what an index contains that was filled with only the first so many records. */
    public CatalogueState first(int most) {
        Set<Integer> kept = new HashSet<>(records.keySet().stream().limit(most).toList());
        return only(record -> kept.contains(record.number()));
    }

    /** Returns what a replica has that lacks some records. */
    public CatalogueState without(Collection<Integer> numbers) {
        return only(record -> !numbers.contains(record.number()));
    }

    private CatalogueState only(Predicate<CatalogueRecord> kept) {
        Map<Integer, CatalogueRecord> some = new LinkedHashMap<>(records);
        some.values().removeIf(kept.negate());
        return new CatalogueState(some, shares);
    }

    /** Returns all records by number, in the selection or not. */
    public Map<Integer, CatalogueRecord> records() {
        return records;
    }

    /** Returns the names of the shares by identifier. */
    public Map<String, String> shares() {
        return shares;
    }

    boolean shows(CatalogueRecord record) {
        return record != null && record.matching() && isShared(record);
    }

    boolean isShared(CatalogueRecord record) {
        return shares.containsKey(record.share());
    }

    boolean shows(int number) {
        return shows(records.get(number));
    }

    /** Returns all records of the selection by number. */
    public Map<Integer, CatalogueRecord> selection() {
        Map<Integer, CatalogueRecord> shown = new LinkedHashMap<>(records);
        shown.values().removeIf(record -> !shows(record));
        return shown;
    }

    /** Returns the records of the selection in the order of a question. Those without a stamp are newer than all others. */
    List<CatalogueRecord> listing(Question question) {
        return sorted.computeIfAbsent(question.orderBy() + " " + question.descending(), order -> {
            Comparator<CatalogueRecord> byStamp = Comparator.comparing(record -> stamp(record, question.orderBy()));
            return records.values().stream()
                    .filter(this::shows)
                    .sorted((question.descending() ? byStamp.reversed() : byStamp)
                            .thenComparing(CatalogueRecord::number))
                    .toList();
        });
    }

    private static Instant stamp(CatalogueRecord record, String key) {
        Instant stamp = key.equals("_modified") ? record.modified() : record.created();
        return stamp == null ? LATER_THAN_ANY : stamp;
    }
}
