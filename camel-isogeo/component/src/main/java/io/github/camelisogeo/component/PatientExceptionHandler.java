package io.github.camelisogeo.component;

import java.util.concurrent.TimeoutException;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for another handler only as long as for an exchange.
 *
 * @param handler handles the exceptions, perhaps by the route
 * @param runner runs it
 * @param endpoint for messages
 */
record PatientExceptionHandler(ExceptionHandler handler, ExchangeRunner runner, Endpoint endpoint)
        implements ExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PatientExceptionHandler.class);

    @Override
    public void handleException(Throwable exception) {
        run(() -> handler.handleException(exception));
    }

    @Override
    public void handleException(String message, Throwable exception) {
        run(() -> handler.handleException(message, exception));
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        run(() -> handler.handleException(message, exchange, exception));
    }

    private void run(Runnable handling) {
        try {
            runner.run(handling);
        } catch (TimeoutException e) {
            LOG.warn("{}: the failure of a poll is still being handled; the polls go on", endpoint);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
