package io.github.camelisogeo.sync.internal.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.delivery.Attributes;
import io.github.camelisogeo.sync.internal.delivery.Prepared;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.life.Stamps;
import io.github.camelisogeo.sync.state.StateDamagedException;
import java.util.List;
import java.util.Map;

/** Makes changes of records and what is known of them. */
public final class ChangeMaker {

    private static final int LONGEST_TITLE = 200;

    private final Attributes attributes;
    private final boolean keepsBefore;
    private final boolean keepsJson;

    public ChangeMaker(FeedSettings settings) {
        this.attributes = new Attributes(settings.hashOf());
        this.keepsBefore = settings.keepBefore();
        this.keepsJson = settings.keepJson();
    }

    /** Returns the change of a record that exists. */
    Prepared there(ChangeType type, ReadRecord read, RecordState known, boolean snapshot) {
        Metadata record = read.record();
        Map<String, String> hashes = attributes.hashes(record);
        boolean compares = attributes.areChosen()
                && type == ChangeType.UPDATED
                && !known.hashes().isEmpty();
        Change change = new Change(
                type,
                record,
                ownerOf(record, known),
                snapshot || ChangeLife.belongsToSnapshot(known) ? Snapshot.RUNNING : Snapshot.NONE,
                ChangeLife.nextAttempt(known),
                compares ? Attributes.differences(known.hashes(), hashes) : null,
                type == ChangeType.CREATED ? null : before(known),
                read.json(),
                null);
        return new Prepared(change, known, hashes, keepsBefore ? json(record) : null);
    }

    /** Returns true if a record has another version but the same attributes, as far as they count. */
    boolean isUnchanged(Metadata record, RecordState known) {
        return attributes.areChosen()
                && known.phase() instanceof Owed owed
                && !owed.again()
                && !known.hashes().isEmpty()
                && Attributes.differences(known.hashes(), attributes.hashes(record))
                        .isEmpty();
    }

    /** Returns the change of a record that no longer exists. */
    public Prepared gone(RecordState known) {
        Metadata kept = Metadata.builder()
                .id(known.id())
                .title(known.title())
                .modifiedAt(Stamps.modified(known.delivered()))
                .build();
        // A deletion is not part of the first reading's records.
        Change change = new Change(
                ChangeType.DELETED,
                kept,
                known.ownerId(),
                Snapshot.NONE,
                ChangeLife.nextAttempt(known),
                null,
                before(known),
                keepsJson ? ModelJson.write(kept) : null,
                null);
        return new Prepared(change, known, Map.of(), null);
    }

    private Metadata before(RecordState known) {
        if (!keepsBefore || known == null || known.before() == null) {
            return null;
        }
        try {
            return ModelJson.mapper().readValue(known.before(), Metadata.class);
        } catch (JsonProcessingException e) {
            throw new StateDamagedException("the version of record " + known.id() + " that was kept can't be read", e);
        }
    }

    private static String json(Metadata record) {
        try {
            return ModelJson.mapper().writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record " + record.id() + " could not be written as JSON", e);
        }
    }

    static String ownerOf(Metadata record, RecordState known) {
        Workgroup owner = record.creator();
        if (owner != null && owner.id() != null) {
            return owner.id();
        }
        return known == null ? null : known.ownerId();
    }

    static String titleOf(Metadata record) {
        String title = record.title();
        return title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    static List<String> ids(List<Metadata> records) {
        return records.stream().map(Metadata::id).toList();
    }
}
