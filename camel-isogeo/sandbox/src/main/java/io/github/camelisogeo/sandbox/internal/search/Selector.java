package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** Applies criteria to a catalogue, using the index if possible, and one by one for records written since. */
final class Selector {

    private final Catalogue catalogue;
    private final RecordIndex index;

    Selector(Catalogue catalogue, RecordIndex index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    Selection select(Criteria criteria, Query query) {
        return new Selection(catalogue, index, selected(criteria, query));
    }

    Selected selected(Criteria criteria, Query query) {
        OrderBy order = OrderBy.of(criteria.ob(), criteria.od(), query);
        // Geography is the slowest condition, so it comes last, when the fewest records remain.
        Condition condition = query.filter()
                .and(visible(criteria))
                .and(inWorkgroup(criteria.workgroup()))
                .and(Geography.of(criteria.box(), criteria.geo(), criteria.rel()));
        if (criteria.ids() != null) {
            List<Run> named = looking(named(criteria.ids()), condition, order);
            return new Selected(named, new RoaringBitmap(), named);
        }
        RoaringBitmap indexed = condition.among(index.fresh(), index);
        RoaringBitmap gone = new RoaringBitmap();
        List<Run> runs = new ArrayList<>(indexed.getCardinality());
        for (int place : order.sorted(indexed, index)) {
            List<Run> copies = catalogue.runsAt(place);
            if (copies.isEmpty()) {
                gone.add(place);
            }
            copies.forEach(runs::add);
        }
        List<Run> others = looking(notIndexed(), condition, order);
        return new Selected(merged(runs, others, order.ofRuns()), RoaringBitmap.andNot(indexed, gone), others);
    }

    private static List<Run> looking(Stream<Run> candidates, Condition condition, OrderBy order) {
        return candidates
                .filter(candidate -> condition.holds(candidate.record()))
                .sorted(order.ofRuns())
                .toList();
    }

    private Stream<Run> notIndexed() {
        return Stream.concat(
                index.changed().flatMap(record -> catalogue.runsOf(record).stream()), catalogue.writtenRuns());
    }

    private Stream<Run> named(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> catalogue.locate(id).stream());
    }

    private static List<Run> merged(List<Run> some, List<Run> others, Comparator<Run> order) {
        if (others.isEmpty()) {
            return some;
        }
        List<Run> merged = new ArrayList<>(some.size() + others.size());
        int next = 0;
        for (Run run : some) {
            while (next < others.size() && order.compare(others.get(next), run) < 0) {
                merged.add(others.get(next++));
            }
            merged.add(run);
        }
        merged.addAll(others.subList(next, others.size()));
        return merged;
    }

    private Condition visible(Criteria criteria) {
        Condition allowed =
                criteria.application() == null ? Condition.NONE : in(catalogue.sharesOf(criteria.application()));
        if (criteria.share() == null) {
            return allowed;
        }
        return allowed.and(in(catalogue.shares().stream()
                .filter(share -> share.id().equals(criteria.share()))
                .toList()));
    }

    private static Condition in(List<Share> shares) {
        if (shares.stream().anyMatch(Share::everything)) {
            return Condition.NONE;
        }
        List<String> tags = shares.stream()
                .flatMap(share -> share.catalogs().stream())
                .map(Share::tagOf)
                .toList();
        return Condition.indexed(
                record -> tags.stream().anyMatch(record::hasTag), index -> index.taggedWithOneOf(tags));
    }

    private static Condition inWorkgroup(String workgroup) {
        return workgroup == null
                ? Condition.NONE
                : Condition.indexed(
                        record -> Objects.equals(owner(record), workgroup), index -> index.ownedBy(workgroup));
    }

    private static String owner(CatalogueRecord record) {
        return record.facts().owner();
    }
}
