package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** The rehearsal must not send requests that are refused. */
    @Test
    void asksForNothingThatIsRefused() {
        assertThatCode(Rehearsal::play).doesNotThrowAnyException();
    }
}
