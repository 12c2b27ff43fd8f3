package io.github.camelisogeo.client.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The content of a download can be read in pieces, but not twice. */
class DownloadTest {

    @Test
    void aSecondReadingDoesNotLookEmpty() throws IOException {
        Download download = Download.of("a.zip", null, 3, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        try (InputStream in = download.inputStream()) {
            assertThat(in.read()).isEqualTo(1);
        }
        assertThat(download.inputStream().readAllBytes()).containsExactly(2, 3);
        assertThatThrownBy(download::inputStream)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the download 'a.zip' was read already, and it can be read only once: ask for it again, or keep"
                                + " its bytes");
        Download renamed = download.named(null);
        assertThatThrownBy(renamed::inputStream).hasMessageContaining("the download was read already");
    }
}
