package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionLimitTest {

    @ParameterizedTest(name = "{0} of {1} known: {2} at most")
    @CsvSource({
        "50%, 20, 10",
        "50%, 21, 10",
        "50%, 1000000, 500000",
        "10%, 25, 2",
        "0%, 20, 0",
        "100%, 500, 500",
        "200, 1000000, 200",
        "0, 20, 0",
        "3, 4, 3"
    })
    void allowsAsManyAsItSaysAndNoMore(String limit, long known, long most) {
        assertThat(DeletionLimit.parse(limit).allows(most, known)).isTrue();
        assertThat(DeletionLimit.parse(limit).allows(most + 1, known)).isFalse();
    }

    @Test
    void aPerCentDoesNotCountBelowTwentyRecords() {
        assertThat(DeletionLimit.DEFAULT.allows(19, 19)).isTrue();
        assertThat(DeletionLimit.DEFAULT.allows(20, 20)).isFalse();
        assertThat(new DeletionLimit(3, false).allows(4, 4)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "0%", "100%", "0", "200", "999999999"})
    void readsWhatItWrites(String limit) {
        assertThat(DeletionLimit.parse(limit)).hasToString(limit);
    }

    @Test
    void readsAPerCentWithSpaces() {
        assertThat(DeletionLimit.parse(" 25 % ")).isEqualTo(new DeletionLimit(25, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "-1", "-1%", "101%", "5.5", "50 percent", "1000000000", "half", "%50"})
    void refusesWhatIsNoLimit(String text) {
        assertThatThrownBy(() -> DeletionLimit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxDeletes is ")
                .hasMessageContaining(text.trim())
                .hasMessageContaining("it must be a number, or a per cent between 0% and 100%");
    }

    @Test
    void refusesAmountsThatAreNone() {
        assertThatThrownBy(() -> new DeletionLimit(-1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeletionLimit(101, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
