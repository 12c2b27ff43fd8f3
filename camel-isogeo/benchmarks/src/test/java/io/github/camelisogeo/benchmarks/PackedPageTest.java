package io.github.camelisogeo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackedPageTest {

    private final PackedPage page = new PackedPage(
            "[{\"_id\":\"", List.of("\",\"title\":\"réseau\"},{\"_id\":\"", "\",\"title\":\"réseau\"}]"));

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            // At the end, this checks the sum and the length too.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void getsOtherIdentifiersWithoutBeingCompressedAgain() throws IOException {
        for (List<String> ids :
                List.of(List.of("0".repeat(32), "1".repeat(32)), List.of("a".repeat(32), "b".repeat(32)))) {
            assertThat(unpacked(page.with(ids)))
                    .isEqualTo("[{\"_id\":\"" + ids.get(0) + "\",\"title\":\"réseau\"},{\"_id\":\"" + ids.get(1)
                            + "\",\"title\":\"réseau\"}]");
        }
    }
}
