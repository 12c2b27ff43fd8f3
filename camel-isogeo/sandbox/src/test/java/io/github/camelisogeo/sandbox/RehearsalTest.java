package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** What is refused is not rehearsed. */
    @Test
    void asksForNothingThatIsRefused() {
        assertThatCode(Rehearsal::play).doesNotThrowAnyException();
    }
}
