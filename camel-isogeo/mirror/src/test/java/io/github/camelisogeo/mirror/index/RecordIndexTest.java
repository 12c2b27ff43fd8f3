package io.github.camelisogeo.mirror.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records in the order of the API's lists. */
class RecordIndexTest {

    @TempDir
    Path folder;

    private RecordIndex index;

    @BeforeEach
    void create() throws IOException {
        index = RecordIndex.create(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void beginsWithTheNewest() throws IOException {
        put("b", "2024-01-01");
        put("c", "2024-01-02");
        put("a", "2024-01-01");
        put("d", null);

        assertThat(features()).containsExactly("F-c", "F-a", "F-b", "F-d");
        assertThat(summaries(0, 10)).containsExactly("S-c", "S-a", "S-b", "S-d");
        assertThat(summaries(1, 2)).containsExactly("S-a", "S-b");
        assertThat(summaries(4, 2)).isEmpty();
    }

    @Test
    void replacesAndRemoves() throws IOException {
        put("a", "2024-01-01");
        put("b", "2024-01-02");
        index.put(new Entry("a", "2024-01-03", bytes("later"), bytes("S")));
        index.remove("b");
        index.remove("nothing");

        assertThat(index.size()).isEqualTo(1);
        assertThat(features()).containsExactly("later");
        assertThat(index.summary("a")).hasValue(bytes("S"));
        assertThat(index.summary("b")).isEmpty();
    }

    @Test
    void findsByPosition() {
        put("b", "2024-01-01");
        put("a", "2024-01-01");

        assertThat(index.id(0)).hasValue("a");
        assertThat(index.id(1)).hasValue("b");
        assertThat(index.id(2)).isEmpty();
    }

    @Test
    void readsMoreThanOneBatch() throws IOException {
        IntStream.range(0, 1000).forEach(number -> put("%04d".formatted(number), "same"));

        assertThat(summaries(100, 700))
                .containsExactlyElementsOf(IntStream.range(100, 800)
                        .mapToObj(number -> "S-%04d".formatted(number))
                        .toList());
    }

    @Test
    void isMadeAnewAndLeavesNothing() throws IOException {
        put("a", "2024-01-01");
        index.close();
        assertThat(folder.resolve("index")).doesNotExist();

        Files.writeString(folder.resolve("index"), "of a run that was killed");
        index = RecordIndex.create(folder.resolve("index"));
        assertThat(index.size()).isZero();
    }

    private void put(String id, String created) {
        index.put(new Entry(id, created, bytes("F-" + id), bytes("S-" + id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> features() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.writeFeatures(out);
        return lines(out);
    }

    private List<String> summaries(long from, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.write(from, most, out);
        return lines(out);
    }

    private static List<String> lines(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith(",") ? line.substring(1) : line)
                .toList();
    }
}
