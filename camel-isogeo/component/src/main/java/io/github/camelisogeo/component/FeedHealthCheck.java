package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.FeedStatus;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.support.ScheduledPollConsumerHealthCheck;

/**
 * Camel's check of a consumer, which is down if polls fail, with what an operator asks next: the last good poll, the lag, and what is owed,
 * held back and parked. It is also down if the lag exceeds a limit, but not if something waits for a decision.
 */
final class FeedHealthCheck extends ScheduledPollConsumerHealthCheck {

    private final IsogeoConsumer consumer;
    private final Duration maxLag;

    /**
     * @param maxLag the longest lag, or null if there is no limit
     */
    FeedHealthCheck(IsogeoConsumer consumer, String id, Duration maxLag) {
        super(consumer, id);
        this.consumer = consumer;
        this.maxLag = maxLag;
    }

    @Override
    public Result call(Map<String, Object> options) {
        Result polls = super.call(options);
        HealthCheckResultBuilder result = HealthCheckResultBuilder.on(this)
                .state(polls.getState())
                .message(polls.getMessage().orElse(null))
                .error(polls.getError().orElse(null))
                .details(polls.getDetails());
        if (isEnabled()) {
            Duration lag = consumer.lag();
            result.detail("feed.standby", consumer.isStandby()).detail("feed.lag", lag.toSeconds());
            consumer.lastStatus().ifPresent(status -> describe(status, result));
            if (consumer.isForsaken()) {
                result.down()
                        .message("Consumer of feed '" + consumer.getStateId()
                                + "' was stopped because an exchange did not end in time: stop and start its route");
            }
            if (maxLag != null && lag.compareTo(maxLag) > 0 && polls.getState() != State.DOWN) {
                result.down()
                        .message("Consumer of feed '" + consumer.getStateId() + "' lags by " + lag.toSeconds()
                                + " s, more than maxLag of " + maxLag.toSeconds() + " s");
            }
        }
        return result.build();
    }

    private static void describe(FeedStatus status, HealthCheckResultBuilder result) {
        result.detail("feed.stateId", status.stateId())
                .detail("feed.lastGoodPoll", StatusMap.text(status.lastGoodPoll()))
                .detail("feed.owed", status.owed())
                .detail("feed.held", status.held())
                .detail("feed.parked", status.parked())
                .detail("feed.failing", status.failing());
    }
}
