package io.github.camelisogeo.mirror;

import io.github.camelisogeo.component.ManagedFeedConsumer;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;

/** Handles failed polls: reports the failure on the console and lets the next poll try again. */
final class Polls implements PollingConsumerPollStrategy {

    private final Run run;
    private final Console console;
    private String lastProblem;

    Polls(Run run, Console console) {
        this.run = run;
        this.console = console;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        if (lastProblem != null) {
            lastProblem = null;
            console.say("Polling works again");
        }
        // A change that failed comes again after a pause. Who interrupts this thread stops the route, and no longer
        // asks.
        boolean isLeft = !Thread.currentThread().isInterrupted()
                && consumer instanceof ManagedFeedConsumer feed
                && feed.getOwed() + feed.getFailing() > 0;
        if (!isLeft) {
            run.polled();
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        String problem = Problem.of(cause);
        if (!problem.equals(lastProblem)) {
            lastProblem = problem;
            console.complain("A poll failed, the next one will try again: " + problem);
        }
        return false;
    }
}
