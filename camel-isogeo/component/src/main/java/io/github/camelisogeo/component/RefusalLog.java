package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import io.github.camelisogeo.sync.state.StateVersionException;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.LoggingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs once, in one line, why the state is refused. A route doesn't start with such a state, but one that stood by meets it when it takes
 * over. It stays refused until somebody does something about it, so Camel would log the same stack trace at each poll.
 */
final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoConsumer.class);

    private final Endpoint endpoint;
    private volatile String logged;

    RefusalLog(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Returns a handler that logs refusals here, and leaves the rest to another one. A handler that doesn't just log gets everything. */
    ExceptionHandler before(ExceptionHandler handler) {
        return handler instanceof LoggingExceptionHandler ? new Before(handler) : handler;
    }

    /** Takes note of a poll that didn't fail: a refusal after it is a new one. */
    void forget() {
        logged = null;
    }

    private boolean log(Throwable failure) {
        boolean refused = failure instanceof StateMismatchException
                || failure instanceof StateDamagedException
                || failure instanceof StateVersionException;
        if (refused) {
            String message = failure.getMessage();
            if (message.equals(logged)) {
                LOG.debug("{}: {}", endpoint, message, failure);
            } else {
                logged = message;
                LOG.error(
                        "{} reads nothing until this is settled, and later polls don't log it again: {}",
                        endpoint,
                        message);
            }
        }
        return refused;
    }

    private final class Before implements ExceptionHandler {

        private final ExceptionHandler handler;

        Before(ExceptionHandler handler) {
            this.handler = handler;
        }

        @Override
        public void handleException(Throwable exception) {
            if (!log(exception)) {
                handler.handleException(exception);
            }
        }

        @Override
        public void handleException(String message, Throwable exception) {
            if (!log(exception)) {
                handler.handleException(message, exception);
            }
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            if (!log(exception)) {
                handler.handleException(message, exchange, exception);
            }
        }
    }
}
