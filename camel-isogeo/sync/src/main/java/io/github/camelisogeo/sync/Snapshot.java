package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.state.RecordState;
import io.github.camelisogeo.sync.state.StateUpdate;
import java.util.ArrayList;
import java.util.List;

/**
 * The first reading of the catalogue, which streams all records. If it is interrupted, it starts again and skips the records that have been
 * delivered. Changes that happen during the reading are found right after it, because the cursor is the newest {@code _modified} from
 * before the reading, and because all identifiers are then compared once.
 */
final class Snapshot {

    private final CatalogueReader reader;
    private final KnownRecords known;
    private final Delivery delivery;
    private final SnapshotMode mode;
    private final PollTally tally;

    Snapshot(CatalogueReader reader, KnownRecords known, Delivery delivery, SnapshotMode mode, PollTally tally) {
        this.reader = reader;
        this.known = known;
        this.delivery = delivery;
        this.mode = mode;
        this.tally = tally;
    }

    void run() throws InterruptedException {
        MetadataSearch newest = reader.newest(0);
        EmptySelection.check(newest.total(), known, delivery);
        if (known.mark().shares().isEmpty()) {
            delivery.flush(known.mark().withShares(reader.shares()));
        }
        DateTime cursor =
                newest.results().isEmpty() ? null : newest.results().get(0).modifiedAt();
        boolean done = mode == SnapshotMode.INITIAL ? handOver() : remember();
        if (done) {
            delivery.flush(known.mark().nowFollowing(cursor));
            tally.snapshotDone();
        }
    }

    private boolean handOver() throws InterruptedException {
        List<Change> batch = new ArrayList<>();
        try (MetadataStream records = reader.all()) {
            while (records.hasNext()) {
                Metadata record = records.next();
                tally.read(1);
                RecordState state = known.get(record.id());
                ChangeType type = ChangeLife.whenThere(state, record.modifiedAt());
                if (type == null) {
                    continue;
                }
                // A batch is delivered only after another record has arrived, because the very last record must be
                // marked.
                if (batch.size() == CatalogueReader.PAGE) {
                    delivery.deliver(batch);
                    batch.clear();
                }
                if (delivery.isOver()) {
                    return false;
                }
                batch.add(ChangeLife.there(type, record, state, true));
            }
        }
        if (!batch.isEmpty()) {
            batch.add(batch.remove(batch.size() - 1).last());
            delivery.deliver(batch);
        }
        return !delivery.isOver();
    }

    private boolean remember() {
        List<RecordState> batch = new ArrayList<>();
        try (MetadataStream records = reader.allStamps()) {
            while (records.hasNext()) {
                batch.add(ChangeLife.known(records.next()));
                tally.read(1);
                if (batch.size() == CatalogueReader.PAGE || !records.hasNext()) {
                    known.write(new StateUpdate(null, batch, List.of()));
                    batch.clear();
                }
                if (delivery.isOver()) {
                    return false;
                }
            }
        }
        return true;
    }
}
