package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.sync.state.RecordState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Compares the identifiers and {@code _modified} of all records in the selection with the state. This finds what the newest records can't
 * show, above all deletions. It reads the records without their sub-resources, and then reads those that differ.
 */
final class Comparison {

    private final CatalogueReader reader;
    private final KnownRecords known;
    private final Delivery delivery;
    private final Deletions deletions;
    private final Clock clock;

    Comparison(CatalogueReader reader, KnownRecords known, Delivery delivery, Clock clock) {
        this.reader = reader;
        this.known = known;
        this.delivery = delivery;
        this.deletions = new Deletions(reader, known, delivery);
        this.clock = clock;
    }

    void run() throws InterruptedException {
        IdentifierSet seen = new IdentifierSet();
        List<String> changed = new ArrayList<>();
        String present = null;
        long counted;
        try (MetadataStream stamps = reader.allStamps()) {
            while (stamps.hasNext()) {
                Metadata stamp = stamps.next();
                seen.add(stamp.id());
                present = stamp.id();
                if (ChangeLife.whenThere(known.get(stamp.id()), stamp.modifiedAt()) != null) {
                    changed.add(stamp.id());
                }
                if (changed.size() == CatalogueReader.PAGE) {
                    deliver(changed);
                }
                if (delivery.isOver()) {
                    // The comparison is incomplete, so it can't tell which records are missing.
                    return;
                }
            }
            counted = stamps.summary().total();
        }
        deliver(changed);
        deletions.deliver(missing(seen), present);
        if (!delivery.isOver()) {
            delivery.flush(known.mark().compared(clock.instant(), counted - seen.size()));
        }
    }

    /** Reads and delivers those of these records that are in the selection. */
    private void deliver(List<String> ids) throws InterruptedException {
        new ChangedRecords(reader, known, delivery).deliver(ids);
        ids.clear();
    }

    private List<String> missing(IdentifierSet seen) {
        List<String> missing = new ArrayList<>();
        delivery.flush(null);
        for (Iterator<RecordState> records = known.all(); records.hasNext(); ) {
            String id = records.next().id();
            if (!seen.contains(id)) {
                missing.add(id);
            }
        }
        return missing;
    }
}
