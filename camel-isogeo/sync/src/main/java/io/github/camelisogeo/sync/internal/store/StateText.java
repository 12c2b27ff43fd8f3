package io.github.camelisogeo.sync.internal.store;

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
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateRow;
import io.github.camelisogeo.sync.state.StateVersionException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;

/** Writes what a feed remembers as rows and lines of JSON, and reads them. Attributes of later releases are ignored. */
public final class StateText {

    private static final ObjectMapper JSON = mapper();

    private StateText() {}

    /** Returns the row of a record. */
    public static StateRow row(RecordState record) {
        return new StateRow(record.id(), record.phase().word(), record.phase().due(), write(RowData.of(record)));
    }

    /**
     * Reads a row.
     *
     * @throws StateDamagedException if it isn't one that a feed wrote
     */
    public static RecordState record(StateRow row) {
        return read(row.data(), RowData.class).state(row);
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
