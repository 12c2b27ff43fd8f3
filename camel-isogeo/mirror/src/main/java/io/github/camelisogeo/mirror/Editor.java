package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.mirror.index.RecordIndex;
import io.github.camelisogeo.mirror.page.RecordSummary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invents edits, so that there is something to follow, and keeps track of those that the mirror has seen. A record isn't edited again
 * before that. Safe for use by multiple threads.
 */
final class Editor {

    private static final List<String> TURNS = List.of(
            MirrorChange.UPDATED,
            MirrorChange.CREATED,
            MirrorChange.UPDATED,
            MirrorChange.DELETED,
            MirrorChange.UPDATED,
            MirrorChange.CREATED,
            MirrorChange.DELETED);
    private static final int FEW = 5;

    private final RecordIndex records;
    private final int most;
    private final Random random = new Random();
    private final Map<String, String> unseen = new HashMap<>();
    private final Set<String> createdAndSeen = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private String workgroup;
    private int made;
    private int underWay;

    /**
     * Creates an editor.
     *
     * @param most the number of edits to make, or 0 for no limit
     */
    Editor(RecordIndex records, int most) {
        this.records = records;
        this.most = most;
    }

    /** Notes that the mirror has applied a change. */
    synchronized void seen(MirrorChange change) {
        if (change.ownerId() != null) {
            workgroup = change.ownerId();
        }
        if (change.firstReading()) {
            return;
        }
        if (change.type().equals(unseen.get(change.id()))) {
            unseen.remove(change.id());
            seen.merge(change.type(), 1, Integer::sum);
        } else if (change.type().equals(MirrorChange.CREATED)) {
            // The change has arrived before the answer to the creation.
            createdAndSeen.add(change.id());
        }
    }

    /** Returns the next edit, or null if there is none at the moment. */
    synchronized Edit next() {
        if (most > 0 && made >= most) {
            return null;
        }
        Edit edit = edit(TURNS.get(made % TURNS.size()));
        if (edit != null) {
            made++;
            underWay++;
            if (edit.id() != null) {
                unseen.put(edit.id(), edit.type());
            }
        }
        return edit;
    }

    private Edit edit(String type) {
        if (type.equals(MirrorChange.CREATED) && workgroup != null) {
            return new Edit(
                    type,
                    null,
                    Metadata.builder()
                            .type(MetadataType.VECTOR_DATASET)
                            .title("Levé de démonstration n° " + (made + 1))
                            .abstractText("Fiche créée par l'éditeur de la démonstration.")
                            .envelope(Places.envelope(random))
                            .build());
        }
        String id = free();
        if (id == null) {
            return null;
        }
        if (type.equals(MirrorChange.DELETED)) {
            return new Edit(type, id, null);
        }
        RecordSummary record = records.summary(id).map(RecordSummary::of).orElse(null);
        if (record == null || record.type() == null) {
            return null;
        }
        return new Edit(
                MirrorChange.UPDATED,
                id,
                Metadata.builder()
                        .id(id)
                        .type(MetadataType.of(record.type()))
                        .title(edited(record.title()))
                        .build());
    }

    /** Returns a record that isn't being edited, or null if there are few. */
    private String free() {
        if (records.size() - unseen.size() < FEW) {
            return null;
        }
        String id;
        do {
            id = records.id(random.nextLong(records.size())).orElse(null);
        } while (id != null && unseen.containsKey(id));
        return id;
    }

    /** Returns a title that is different each time. */
    private String edited(String title) {
        String plain = title == null ? "Sans titre" : title.replaceFirst(" \\(révision \\d+\\)$", "");
        return plain + " (révision " + (made + 1) + ")";
    }

    /** Returns the workgroup to create records in, or null while no record is known. */
    synchronized String workgroup() {
        return workgroup;
    }

    /** Notes that the server has accepted an edit. */
    synchronized void done(Edit edit, String id) {
        underWay--;
        if (edit.id() == null) {
            if (createdAndSeen.remove(id)) {
                seen.merge(edit.type(), 1, Integer::sum);
            } else {
                unseen.put(id, edit.type());
            }
        }
    }

    /** Notes that the server has refused an edit. */
    synchronized void failed(Edit edit) {
        underWay--;
        made--;
        if (edit.id() != null) {
            unseen.remove(edit.id());
        }
    }

    /** Returns whether all edits are made and mirrored. */
    synchronized boolean isMirrored() {
        return most > 0 && made >= most && underWay == 0 && unseen.isEmpty();
    }

    /** Returns the number of edits of a type that the mirror has applied. */
    synchronized int seen(String type) {
        return seen.getOrDefault(type, 0);
    }
}
