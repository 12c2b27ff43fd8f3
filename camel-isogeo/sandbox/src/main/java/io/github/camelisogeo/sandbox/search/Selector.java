package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Run;
import io.github.camelisogeo.sandbox.catalogue.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Evaluates criteria on a catalogue. */
final class Selector {

    private final Catalogue catalogue;

    Selector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Selection select(Criteria criteria, Query query) {
        Comparator<Run> order = OrderBy.of(criteria.ob(), criteria.od(), query);
        Predicate<CatalogueRecord> condition = query.filter()
                .and(Geography.of(criteria.box(), criteria.geo(), criteria.rel()))
                .and(visible(criteria))
                .and(inWorkgroup(criteria.workgroup()));
        List<Run> selected = candidates(criteria.ids())
                .filter(candidate -> condition.test(candidate.record()))
                .sorted(order)
                .toList();
        return new Selection(catalogue, selected);
    }

    private Stream<Run> candidates(List<String> ids) {
        return ids == null ? catalogue.runs() : ids.stream().distinct().flatMap(id -> catalogue.locate(id).stream());
    }

    private Predicate<CatalogueRecord> visible(Criteria criteria) {
        List<Share> shares = catalogue.shares();
        List<Share> open = catalogue.openShares();
        Predicate<CatalogueRecord> allowed =
                criteria.sharedOnly() ? record -> open.stream().anyMatch(share -> share.holds(record)) : record -> true;
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
