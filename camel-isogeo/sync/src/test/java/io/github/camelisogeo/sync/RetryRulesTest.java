package io.github.camelisogeo.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRulesTest {

    private static final Instant FAILED = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest(name = "after attempt {1}, a delay of {0} is {2}")
    @CsvSource({
        "PT1S, 1, PT1S",
        "PT1S, 2, PT2S",
        "PT1S, 3, PT4S",
        "PT1S, 12, PT34M8S",
        "PT1S, 13, PT1H",
        "PT1S, 2147483647, PT1H",
        "PT20M, 2, PT40M",
        "PT20M, 3, PT1H",
        "PT1H, 1, PT1H",
        "PT2H, 1, PT1H",
        "PT0.000000001S, 2147483647, PT0.536870912S"
    })
    void doublesThePauseUpToOneHour(Duration delay, int attempts, Duration pause) {
        RetryRules rules = RetryRules.builder().retryDelay(delay).build();

        assertThat(Duration.between(FAILED, rules.next(attempts, FAILED))).isEqualTo(pause);
    }

    @Test
    void withoutADelayAChangeIsDueAtOnce() {
        RetryRules rules = RetryRules.builder().retryDelay(Duration.ZERO).build();

        assertThat(rules.next(4, FAILED)).isEqualTo(FAILED);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        RetryRules rules = RetryRules.builder().maxAttempts(3).build();

        assertThat(rules.allowAnother(2)).isTrue();
        assertThat(rules.allowAnother(3)).isFalse();
        assertThat(rules.allowAnother(4)).isFalse();
    }

    @Test
    void hasDefaults() {
        assertThat(RetryRules.DEFAULT).isEqualTo(new RetryRules(5, Duration.ofSeconds(1), Duration.ofMinutes(10)));
    }

    @Test
    void refusesWhatIsTooSmallAndNamesIt() {
        assertThatThrownBy(() -> RetryRules.builder().maxAttempts(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts is 0, it must be 1 or more");
        assertThatThrownBy(() ->
                        RetryRules.builder().retryDelay(Duration.ofMillis(-1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("retryDelay is PT-0.001S, it must be zero or longer");
        assertThatThrownBy(() ->
                        RetryRules.builder().timeout(Duration.ofMillis(-1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exchangeTimeout is PT-0.001S, it must be longer than zero");
    }
}
