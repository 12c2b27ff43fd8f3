package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    @TempDir
    private Path folder;

    /** A server that is not what it should be chooses no place on our disk. */
    @Test
    void writesNothingBeyondItsFolder() {
        RecordFiles files = RecordFiles.in(folder.resolve("records"));

        for (String id : new String[] {"../stolen", "", null, "0".repeat(31), "0".repeat(32) + "/x"}) {
            assertThatExceptionOfType(MirrorException.class)
                    .isThrownBy(() -> files.write(id, new byte[] {'{', '}'}))
                    .withMessageContaining("_id is '" + id + "'");
        }
        assertThat(folder)
                .isDirectoryRecursivelyContaining("glob:**/records")
                .isDirectoryNotContaining("glob:**/stolen*");
        assertThat(folder.resolve("records")).isEmptyDirectory();
    }
}
