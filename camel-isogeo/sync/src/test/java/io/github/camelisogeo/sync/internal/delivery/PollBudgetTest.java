package io.github.camelisogeo.sync.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollBudgetTest {

    @Test
    void allowsAsManyAsItSaysAndNoMore() {
        PollBudget budget = new PollBudget(2, () -> false);
        assertThat(budget.left()).isEqualTo(2);
        budget.count();
        assertThat(budget.isSpent()).isFalse();
        budget.count();

        assertThat(budget.isSpent()).isTrue();
        assertThat(budget.left()).isZero();
        assertThat(budget.isStopped()).isFalse();
    }

    @Test
    void isNeverSpentWithoutALimit() {
        PollBudget budget = new PollBudget(0, () -> false);
        for (int i = 0; i < 1000; i++) {
            budget.count();
        }

        assertThat(budget.isSpent()).isFalse();
        assertThat(budget.left()).isEqualTo(Long.MAX_VALUE);
        assertThat(budget.share()).as("nothing crowds anything out").isZero();
    }

    @Test
    void isSpentAtOnceIfThePollMustStop() {
        AtomicBoolean stopped = new AtomicBoolean();
        PollBudget budget = new PollBudget(0, stopped::get);
        stopped.set(true);

        assertThat(budget.isStopped()).isTrue();
        assertThat(budget.isSpent()).isTrue();
        assertThat(budget.left()).isZero();
    }

    @ParameterizedTest(name = "of {0}, {1} are kept for each other kind")
    @CsvSource({"1, 1", "3, 1", "4, 1", "8, 2", "100, 25"})
    void keepsAQuarterForEachOtherKind(int most, long share) {
        assertThat(new PollBudget(most, () -> false).share()).isEqualTo(share);
    }
}
