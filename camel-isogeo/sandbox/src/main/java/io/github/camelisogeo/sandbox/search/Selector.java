package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Share;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Evaluates criteria on a catalogue. */
final class Selector {

    private final Catalogue catalogue;

    Selector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Selection select(Criteria criteria, Query query) {
        Comparator<CatalogueRecord> order = OrderBy.of(criteria.ob(), criteria.od(), query);
        Predicate<CatalogueRecord> condition = query.filter()
                .and(Geography.of(criteria.box(), criteria.geo(), criteria.rel()))
                .and(visible(criteria))
                .and(inWorkgroup(criteria.workgroup()));
        List<Selection.Selected> selected = candidates(criteria.ids()).stream()
                .filter(candidate -> condition.test(candidate.record()))
                .sorted(Comparator.comparing(Selection.Selected::record, order))
                .toList();
        return new Selection(catalogue, selected);
    }

    private List<Selection.Selected> candidates(List<String> ids) {
        if (ids == null) {
            return catalogue.records().stream()
                    .map(record -> new Selection.Selected(record, null))
                    .toList();
        }
        Map<CatalogueRecord, IntStream.Builder> copies = new LinkedHashMap<>();
        ids.stream().distinct().flatMap(id -> catalogue.locate(id).stream()).forEach(place -> copies.computeIfAbsent(
                        place.record(), record -> IntStream.builder())
                .add(place.copy()));
        return copies.entrySet().stream()
                .map(entry -> new Selection.Selected(
                        entry.getKey(), entry.getValue().build().sorted().toArray()))
                .toList();
    }

    private Predicate<CatalogueRecord> visible(Criteria criteria) {
        List<Share> shares = catalogue.shares();
        Predicate<CatalogueRecord> allowed = criteria.sharedOnly()
                ? record -> shares.stream().anyMatch(share -> share.holds(record))
                : record -> true;
        if (criteria.share() == null) {
            return allowed;
        }
        return allowed.and(record ->
                shares.stream().anyMatch(share -> share.id().equals(criteria.share()) && share.holds(record)));
    }

    private static Predicate<CatalogueRecord> inWorkgroup(String workgroup) {
        return workgroup == null
                ? record -> true
                : record -> Objects.equals(record.facts().owner(), workgroup);
    }
}
