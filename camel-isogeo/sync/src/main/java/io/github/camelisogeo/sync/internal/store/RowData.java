package io.github.camelisogeo.sync.internal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Attempt;
import io.github.camelisogeo.sync.internal.life.Phase;
import io.github.camelisogeo.sync.internal.life.Phase.Absent;
import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Pending;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateRow;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The data of a row: the attributes of all phases, those that a phase doesn't have being left out. Immutable.
 *
 * @param known what the receiver certainly has
 * @param version what it gets, or is promised
 * @param promised what a reading showed in the meantime
 * @param was the phase before the record was missed, unless nothing was to do; only this has {@code phase} and {@code due}
 */
@RecordBuilder
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record RowData(
        boolean told,
        DateTime known,
        String owner,
        String title,
        Map<String, String> hashes,
        String before,
        String phase,
        Instant due,
        ChangeType type,
        DateTime version,
        DateTime promised,
        boolean snapshot,
        boolean again,
        int times,
        String error,
        Instant since,
        long poll,
        List<String> shares,
        boolean released,
        RowData was) {

    static RowData of(RecordState record) {
        return of(record.phase())
                .told(record.told())
                .known(record.delivered())
                .owner(record.ownerId())
                .title(record.title())
                .hashes(record.hashes().isEmpty() ? null : record.hashes())
                .before(record.before())
                .build();
    }

    private static RowDataBuilder of(Phase phase) {
        RowDataBuilder data = RowDataBuilder.builder();
        if (phase instanceof Owed owed) {
            data.version(owed.promised())
                    .snapshot(owed.snapshot())
                    .again(owed.again())
                    .times(owed.asked());
        } else if (phase instanceof Pending pending) {
            Attempt attempt = pending.attempt();
            data.type(attempt.type())
                    .version(attempt.version())
                    .promised(attempt.promised())
                    .snapshot(attempt.snapshot())
                    .times(attempt.number());
        } else if (phase instanceof Absent absent && !(absent.before() instanceof Settled)) {
            data.was(of(absent.before())
                    .phase(absent.before().word())
                    .due(absent.before().due())
                    .build());
        }
        if (phase instanceof Refused refused) {
            data.error(refused.error());
        } else if (phase instanceof Parked parked) {
            data.error(parked.error()).since(parked.since());
        } else if (phase instanceof Missing missing) {
            data.since(missing.since()).poll(missing.poll());
        } else if (phase instanceof Gone gone) {
            data.released(gone.released());
        } else if (phase instanceof Held held) {
            data.error(held.reason()).since(held.since()).shares(held.shares().isEmpty() ? null : held.shares());
        }
        return data;
    }

    /**
     * Returns what these data are about.
     *
     * @throws StateDamagedException if no feed wrote them
     */
    RecordState state(StateRow row) {
        try {
            return new RecordState(row.id(), phase(row.phase(), row.due()), told, known, owner, title, hashes, before);
        } catch (NullPointerException e) {
            throw new StateDamagedException("the row of record " + row.id() + " lacks an attribute", e);
        } catch (IllegalArgumentException e) {
            throw new StateDamagedException("the row of record " + row.id() + " " + e.getMessage(), e);
        }
    }

    private Phase phase(String word, Instant from) {
        return switch (word) {
            case Settled.WORD -> new Settled();
            case Owed.WORD -> new Owed(version, snapshot, again, times, from);
            case UnderWay.WORD, UnderWay.DELETION -> new UnderWay(attempt(word));
            case Refused.WORD, Refused.DELETION -> new Refused(attempt(word), error, from);
            case Parked.WORD, Parked.DELETION -> new Parked(attempt(word), error, since);
            case Missing.WORD -> new Missing(phaseBefore(), required(since), poll, required(from));
            case Gone.WORD -> new Gone(phaseBefore(), released);
            case Held.WORD -> new Held(phaseBefore(), error, shares == null ? List.of() : shares, since);
            default -> throw new IllegalArgumentException("has the unknown phase '" + word + "'");
        };
    }

    private Phase phaseBefore() {
        Phase phase = was == null ? new Settled() : was.phase(required(was.phase), was.due);
        if (phase instanceof Absent || phase.isDeletion()) {
            throw new IllegalArgumentException("was '" + was.phase + "' before it was missed");
        }
        return phase;
    }

    private Attempt attempt(String word) {
        boolean deletion = word.endsWith("Deletion");
        if (deletion != (required(type) == ChangeType.DELETED)) {
            throw new IllegalArgumentException("has the phase '" + word + "' and the type " + type);
        }
        return new Attempt(type, version, promised, snapshot, times);
    }

    private static <T> T required(T value) {
        if (value == null) {
            throw new IllegalArgumentException("lacks an attribute");
        }
        return value;
    }
}
