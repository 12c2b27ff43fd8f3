package io.github.camelisogeo.client.http;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token of a client: one for all threads, renewed before its end, never by two threads at once. The request runs on a thread of
 * its own, so that a caller that is interrupted takes nothing from the others that wait.
 */
final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    private final Grant grant;
    private final Clock clock;
    private final Executor executor;
    private Token token;
    private CompletableFuture<Token> renewal;

    Tokens(Grant grant, Clock clock, Executor executor) {
        this.grant = grant;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * A token that lives.
     *
     * @param forLong true for a call that can't be repeated, whose token must not be near its end
     */
    Token current(boolean forLong) {
        Token known;
        synchronized (this) {
            known = token;
        }
        if (known == null || known.isDead(clock.instant())) {
            return renewed(known);
        }
        if (!known.isDue(clock.instant()) && !(forLong && known.isPastHalf(clock.instant()))) {
            return known;
        }
        try {
            return renewed(known);
        } catch (RuntimeException e) {
            LOG.warn("The token could not be renewed before its end, and goes on while it lives: {}", e.getMessage());
            return known;
        }
    }

    /** A newer token than the one that was refused. */
    Token renewed(Token stale) {
        CompletableFuture<Token> awaited;
        synchronized (this) {
            if (token != stale) {
                return token;
            }
            awaited = renewal == null ? begin() : renewal;
        }
        try {
            return awaited.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Asks for a token. The renewal is noted before it begins, since it may be over before its executor returns. */
    private CompletableFuture<Token> begin() {
        CompletableFuture<Token> begun = new CompletableFuture<>();
        renewal = begun;
        try {
            executor.execute(() -> ask(begun));
        } catch (RejectedExecutionException e) {
            renewal = null;
            throw new IllegalStateException("the client is closed", e);
        }
        return begun;
    }

    private void ask(CompletableFuture<Token> asked) {
        try {
            Token fresh = grant.request();
            end(fresh);
            asked.complete(fresh);
        } catch (RuntimeException | Error e) {
            end(null);
            asked.completeExceptionally(e);
        }
    }

    private synchronized void end(Token fresh) {
        renewal = null;
        if (fresh != null) {
            token = fresh;
        }
    }
}
