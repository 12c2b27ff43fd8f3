package io.github.camelisogeo.sync.internal.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Phase;
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
import io.github.camelisogeo.sync.state.StateVersionException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes what a feed remembers as rows and lines of JSON, and reads them. Attributes of later releases are ignored. */
public final class StateText {

    private static final ObjectMapper JSON = mapper();

    private StateText() {}

    /**
     * The data of a row: the attributes of all phases, those that a phase doesn't have being left out.
     *
     * @param known what the receiver certainly has
     * @param version what it gets, or is promised
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    private record Data(
            boolean told,
            DateTime known,
            String owner,
            String title,
            Map<String, String> hashes,
            String before,
            ChangeType type,
            DateTime version,
            boolean snapshot,
            boolean again,
            int times,
            String error,
            Instant since,
            long poll,
            List<String> shares,
            boolean released) {}

    /** Returns the row of a record. */
    public static StateRow row(RecordState record) {
        return new StateRow(record.id(), record.phase().word(), record.phase().due(), write(data(record)));
    }

    private static Data data(RecordState record) {
        Phase phase = record.phase();
        Pending pending = phase instanceof Pending given ? given : null;
        Owed owed = phase instanceof Owed given ? given : null;
        Held held = phase instanceof Held given ? given : null;
        String error = phase instanceof Refused refused ? refused.error() : held == null ? null : held.reason();
        Instant since = held == null ? null : held.since();
        long poll = 0;
        if (phase instanceof Parked parked) {
            error = parked.error();
            since = parked.since();
        } else if (phase instanceof Missing missing) {
            since = missing.since();
            poll = missing.poll();
        }
        return new Data(
                record.told(),
                record.delivered(),
                record.ownerId(),
                record.title(),
                record.hashes().isEmpty() ? null : record.hashes(),
                record.before(),
                pending == null ? null : pending.type(),
                pending != null ? pending.version() : owed == null ? null : owed.promised(),
                pending != null ? pending.snapshot() : owed != null && owed.snapshot(),
                owed != null && owed.again(),
                pending != null ? pending.attempts() : owed == null ? 0 : owed.asked(),
                error,
                since,
                poll,
                held == null || held.shares().isEmpty() ? null : held.shares(),
                phase instanceof Gone gone && gone.released());
    }

    /**
     * Reads a row.
     *
     * @throws StateDamagedException if it isn't one that a feed wrote
     */
    public static RecordState record(StateRow row) {
        Data data = read(row.data(), Data.class);
        try {
            return new RecordState(
                    row.id(),
                    phase(row, data),
                    data.told(),
                    data.known(),
                    data.owner(),
                    data.title(),
                    data.hashes(),
                    data.before());
        } catch (NullPointerException e) {
            throw new StateDamagedException("the row of record " + row.id() + " lacks an attribute", e);
        }
    }

    private static Phase phase(StateRow row, Data data) {
        return switch (row.phase()) {
            case Settled.WORD -> new Settled();
            case Owed.WORD -> new Owed(data.version(), data.snapshot(), data.again(), data.times(), row.due());
            case UnderWay.WORD, UnderWay.DELETION ->
                new UnderWay(type(row, data), data.version(), data.snapshot(), data.times());
            case Refused.WORD, Refused.DELETION ->
                new Refused(type(row, data), data.version(), data.snapshot(), data.times(), data.error(), row.due());
            case Parked.WORD, Parked.DELETION ->
                new Parked(type(row, data), data.version(), data.snapshot(), data.times(), data.error(), data.since());
            case Missing.WORD -> new Missing(required(row, data.since()), data.poll(), required(row, row.due()));
            case Gone.WORD -> new Gone(data.released());
            case Held.WORD -> new Held(data.error(), data.shares() == null ? List.of() : data.shares(), data.since());
            default ->
                throw new StateDamagedException(
                        "the row of record " + row.id() + " has the unknown phase '" + row.phase() + "'", null);
        };
    }

    private static ChangeType type(StateRow row, Data data) {
        boolean deletion = row.phase().endsWith("Deletion");
        ChangeType type = required(row, data.type());
        if (deletion != (type == ChangeType.DELETED)) {
            throw new StateDamagedException(
                    "the row of record " + row.id() + " has the phase '" + row.phase() + "' and the type " + type,
                    null);
        }
        return type;
    }

    private static <T> T required(StateRow row, T value) {
        if (value == null) {
            throw new StateDamagedException("the row of record " + row.id() + " lacks an attribute", null);
        }
        return value;
    }

    /** Returns the progress of a feed as one line. */
    public static String write(FeedMark mark) {
        return write((Object) mark);
    }

    /**
     * Reads the progress of a feed, or returns null if there is none.
     *
     * @param described the place of the state, for messages
     * @throws StateDamagedException if it isn't one that a feed wrote
     * @throws StateVersionException if another release wrote it
     */
    public static FeedMark mark(String json, String described) {
        if (json == null) {
            return null;
        }
        int version = read(json, Version.class).version();
        if (version != FeedMark.VERSION) {
            throw new StateVersionException(
                    "the " + described + " was written in version " + version
                            + ", but this release reads version " + FeedMark.VERSION
                            + ": use the release that wrote it, or start again with stateReset=true, which delivers every record again");
        }
        return read(json, FeedMark.class);
    }

    private record Version(int version) {}

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a state could not be written as JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            T value = JSON.readValue(json, type);
            if (value == null) {
                throw new StateDamagedException("an entry is empty", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new StateDamagedException("an entry could not be read: " + e.getOriginalMessage(), e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule instants = new SimpleModule();
        instants.addSerializer(Instant.class, ToStringSerializer.instance);
        instants.addDeserializer(Instant.class, new InstantReader());
        return JsonMapper.builder()
                .addModule(instants)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static final class InstantReader extends StdDeserializer<Instant> {

        @Serial
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Instant.parse(parser.getText());
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "not an instant");
            }
        }
    }
}
