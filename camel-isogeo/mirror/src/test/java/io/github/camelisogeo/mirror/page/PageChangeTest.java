package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PageChangeTest {

    private static final RecordSummary RECORD = new RecordSummary("a1", "Title", null, null, null, "2024-01-01", null);

    @Test
    void takesItsTitleFromTheRecord() {
        assertThat(PageChange.updated(RECORD))
                .isEqualTo(new PageChange("updated", "a1", "2024-01-01", "Title", RECORD));
    }

    @Test
    void refusesWhatNoPageCouldFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageChange("moved", "a1", null, null, RECORD))
                .withMessageContaining("'moved'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageChange("created", "a1", null, null, null))
                .withMessageContaining("type created must have a record");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageChange("deleted", "a1", null, null, RECORD))
                .withMessageContaining("type deleted must not have a record");
    }
}
