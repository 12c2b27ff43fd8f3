package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one store has written, any other one can read. */
class StateExportTest {

    private static final String HEADER =
            "{\"format\":\"camel-isogeo-state\",\"version\":1,\"stateId\":\"nightly\",\"mark\":{\"n\":1.50}}";
    private static final String FIRST =
            "{\"id\":\"a\",\"phase\":\"owed\",\"due\":\"2026-01-02T12:00:00.123456789Z\",\"data\":{\"name\":\"\u00c9t\u00e9\"}}";
    private static final String SECOND =
            "{\"id\":\"b\",\"phase\":\"settled\",\"due\":null,\"data\":{\"big\":12345678901234567890.10}}";
    private static final String END = "{\"end\":true,\"rows\":2}";
    private static final List<StateRow> ROWS = List.of(
            new StateRow("a", "owed", Instant.parse("2026-01-02T12:00:00.123456789Z"), "{\"name\":\"\u00c9t\u00e9\"}"),
            new StateRow("b", "settled", null, "{\"big\":12345678901234567890.10}"));

    @TempDir
    Path folder;

    private StateStore store;

    @BeforeEach
    void createTheStore() {
        store = new EmbeddedStateStore(folder);
    }

    private static InputStream lines(String... lines) {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String export(String stateId) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (StateView state = store.look(stateId).orElseThrow()) {
            StateExport.write(state, stateId, target);
        }
        return target.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesLinesOfJson() throws IOException {
        try (FeedState state = store.open("nightly")) {
            state.write(new StateStep("{\"n\":1.50}", ROWS, List.of()));
        }
        assertThat(export("nightly")).isEqualTo(String.join("\n", HEADER, FIRST, SECOND, END) + "\n");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(StateImport.read(lines(HEADER, FIRST, SECOND, END), store, "weekly"))
                .isEqualTo(2);
        try (FeedState state = store.open("weekly")) {
            assertThat(state.mark()).isEqualTo("{\"n\":1.50}");
            assertThat(state.after(null, 10)).isEqualTo(ROWS);
        }
        assertThat(export("weekly"))
                .isEqualTo(String.join("\n", HEADER.replace("nightly", "weekly"), FIRST, SECOND, END) + "\n");
    }

    @Test
    void readsAnEmptyStateAndAttributesOfLaterVersions() throws IOException {
        store.open("nightly").close();
        String empty = export("nightly");
        assertThat(empty).contains("\"mark\":null");
        StateImport.read(new ByteArrayInputStream(empty.getBytes(StandardCharsets.UTF_8)), store, "copy");
        assertThat(store.stateIds()).containsExactly("copy", "nightly");

        String later = FIRST.replace("{\"id\"", "{\"new\":[{}],\"id\"");
        StateImport.read(lines(HEADER, "", later + "\r", SECOND, END), store, "later");
        try (FeedState state = store.open("later")) {
            assertThat(state.after(null, 10)).isEqualTo(ROWS);
        }
    }

    @Test
    void readsManyRows() throws IOException {
        List<StateRow> rows = new ArrayList<>();
        for (int i = 0; i < 3456; i++) {
            rows.add(new StateRow("%032x".formatted(i), i % 2 == 0 ? "owed" : "settled", null, "{\"n\":" + i + "}"));
        }
        try (FeedState state = store.open("nightly")) {
            state.write(new StateStep("{}", rows, List.of()));
        }
        StateImport.read(new ByteArrayInputStream(export("nightly").getBytes(StandardCharsets.UTF_8)), store, "copy");
        try (FeedState state = store.open("copy")) {
            assertThat(state.counts()).isEqualTo(Map.of("owed", 1728L, "settled", 1728L));
            assertThat(state.after(null, 10_000)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"format":"other"} | {"end":true,"rows":0} | line 1 of the export can't be imported: it doesn't begin with
            [] | {"end":true,"rows":0} | line 1 of the export can't be imported: it is no JSON object
            {"format":"camel-isogeo-state","version":2} | {"end":true,"rows":0} | line 1 of the export can't be imported: the version is 2
            {"format":"camel-isogeo-state","version":1,"mark":"x"} | {"end":true,"rows":0} | mark is no JSON object
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"end":true,"rows":1} | has 0 rows, but says 1
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"a" | line 2 of the export can't be imported: it is no JSON
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"a","phase":"owed","data":{}} | ends after 1 rows without a last line
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":7,"phase":"owed","data":{}} | line 2 of the export can't be imported: id is no text
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"a","data":{}} | phase is missing
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"a","phase":"owed","due":"noon","data":{}} | due is 'noon' instead of a time
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"a","phase":"owed","data":[]} | data is no JSON object
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"id":"","phase":"owed","data":{}} | it must have 1 to 64 characters
            {"format":"camel-isogeo-state","version":1,"mark":null} | {"end":true,"rows":"x"} | rows is x instead of a number
            """)
    void saysWhichLineIsWrongAndWritesNothing(String header, String line, String message) {
        assertThatThrownBy(() -> StateImport.read(lines(header, line), store, "nightly"))
                .isInstanceOf(StateException.class)
                .hasMessageContaining(message);
        assertThat(store.stateIds()).isEmpty();
    }

    @Test
    void noticesAnExportThatWasCutAnywhere() {
        String whole = String.join("\n", HEADER, FIRST, SECOND, END);
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> StateImport.read(lines(cut), store, "nightly"))
                    .as(cut)
                    .isInstanceOf(StateException.class);
        }
        assertThat(store.stateIds()).isEmpty();
    }

    @Test
    void refusesLinesAfterTheEndAndBytesThatAreNoText() {
        assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, SECOND, END, FIRST), store, "nightly"))
                .hasMessageContaining("line 5 of the export comes after its end");
        byte[] latin = (HEADER + "\n" + FIRST).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StateImport.read(new ByteArrayInputStream(latin), store, "nightly"))
                .hasMessageContaining("it isn't in UTF-8");
        assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, FIRST, END), store, "nightly"))
                .hasMessageContaining("2 rows, but only 1 different identifiers");
        assertThat(store.stateIds()).isEmpty();
    }

    @Test
    void replacesAStateOnlyIfToldTo() throws IOException {
        try (FeedState state = store.open("nightly")) {
            state.write(StateStep.of("{\"n\":7}"));
        }
        assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, SECOND, END), store, "nightly"))
                .hasMessageContaining("isn't empty");
        assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, END), store, "nightly", true))
                .hasMessageContaining("has 1 rows, but says 2");
        assertThat(export("nightly")).contains("{\"n\":7}");

        StateImport.read(lines(HEADER, FIRST, SECOND, END), store, "nightly", true);
        assertThat(export("nightly")).isEqualTo(String.join("\n", HEADER, FIRST, SECOND, END) + "\n");
    }

    @Test
    void refusesAStateThatIsInUse() {
        try (FeedState state = store.open("nightly")) {
            assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, SECOND, END), store, "nightly"))
                    .isInstanceOf(StateInUseException.class);
            assertThatThrownBy(() -> StateImport.read(lines(HEADER, FIRST, SECOND, END), store, "nightly", true))
                    .isInstanceOf(StateInUseException.class);
            assertThat(state.mark()).isNull();
        }
    }
}
