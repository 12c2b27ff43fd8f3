package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.state.RecordState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads records by their identifiers and delivers those that changed. */
final class ChangedRecords {

    private static final Comparator<Metadata> OLDEST_FIRST =
            Comparator.comparing(Metadata::modifiedAt, Comparator.nullsFirst(Comparator.<DateTime>naturalOrder()));

    private final CatalogueReader reader;
    private final KnownRecords known;
    private final Delivery delivery;

    ChangedRecords(CatalogueReader reader, KnownRecords known, Delivery delivery) {
        this.reader = reader;
        this.known = known;
        this.delivery = delivery;
    }

    /**
     * Delivers those of these records that changed, and returns the identifiers of those that aren't in the selection. Records that this
     * poll didn't get to aren't returned.
     */
    List<String> deliver(List<String> ids) throws InterruptedException {
        List<String> unfound = new ArrayList<>();
        for (int from = 0; from < ids.size() && !delivery.isOver(); from += CatalogueReader.PAGE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + CatalogueReader.PAGE)).stream()
                    .filter(id -> !delivery.isRefused(id))
                    .toList();
            if (!some.isEmpty()) {
                unfound.addAll(deliverPage(some));
            }
        }
        return unfound;
    }

    private List<String> deliverPage(List<String> ids) throws InterruptedException {
        Set<String> unfound = new HashSet<>(ids);
        List<Change> changes = new ArrayList<>();
        for (Metadata record : reader.byId(ids).stream().sorted(OLDEST_FIRST).toList()) {
            unfound.remove(record.id());
            RecordState state = known.get(record.id());
            ChangeType type = ChangeLife.whenThere(state, record.modifiedAt());
            if (type != null) {
                changes.add(ChangeLife.there(type, record, state, false));
            }
        }
        delivery.deliver(changes);
        return ids.stream().filter(unfound::contains).toList();
    }
}
