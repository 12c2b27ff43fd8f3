package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;

/**
 * Asks the catalogue again if the server or the connection fails. Any other failure is a wrong setting and ends the run, as does a server
 * that was never reached.
 */
final class Patience {

    private static final long AFTER_A_FAILURE = 2000;

    private final Run run;
    private final Console console;
    private boolean isReached;

    Patience(Run run, Console console) {
        this.run = run;
        this.console = console;
    }

    <T> T ask(Callable<T> question) throws Exception {
        while (true) {
            try {
                T answer = question.call();
                isReached = true;
                return answer;
            } catch (IsogeoServerException | IsogeoRateLimitedException | IsogeoTransportException e) {
                if (!isReached && isUnreachable(e)) {
                    throw e;
                }
                console.complain("No answer yet, trying again: " + Problem.of(e));
                if (!run.pause(AFTER_A_FAILURE)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException
                    || cause instanceof ConnectException
                    || cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
