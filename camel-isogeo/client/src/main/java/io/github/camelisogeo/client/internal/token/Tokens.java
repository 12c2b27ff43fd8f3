package io.github.camelisogeo.client.internal.token;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Provides the token of a client. All threads share it. It is renewed before it expires, by one thread at a time. The renewal runs on its
 * own thread, so calls don't wait for it while the current token is valid, and a caller that is interrupted doesn't affect others.
 */
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    /** How long to wait after a failed renewal before the next one, while the current token is valid. */
    private static final Duration REST = Duration.ofSeconds(5);

    /** How long a call that can't be repeated waits for a new token if more than half of the current token's lifetime has passed. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Grant grant;
    private final Time time;
    private final Executor executor;
    private Token token;
    private Instant notBefore = Instant.MIN;
    private CompletableFuture<Token> renewal;

    /**
     * @param first the token to begin with, or null if there is none
     */
    public Tokens(Grant grant, Token first, Time time, Executor executor) {
        this.token = first;
        this.grant = grant;
        this.time = time;
        this.executor = executor;
    }

    /**
     * Returns a valid token.
     *
     * @param forLong true for a call that can't be repeated, whose token must not expire soon
     * @throws WaitEndedException if the call ends before there is a token
     */
    public Token current(CallScope scope, boolean forLong) throws WaitEndedException {
        Instant now = time.now();
        Token known;
        CompletableFuture<Token> beside = null;
        synchronized (this) {
            known = token;
            if (known != null && !known.isDead(now)) {
                if (!known.isDue(now) && !(forLong && known.isPastHalf(now))) {
                    return known;
                }
                beside = renewal != null || now.isBefore(notBefore) ? renewal : begin();
            }
        }
        if (beside == null) {
            return known == null || known.isDead(now) ? renewed(known, scope) : known;
        }
        return forLong ? fresher(known, beside, scope) : known;
    }

    private Token fresher(Token known, CompletableFuture<Token> renewing, CallScope scope) throws WaitEndedException {
        try {
            return scope.awaitBriefly(renewing, PATIENCE, known, "a token of the identity service");
        } catch (ExecutionException e) {
            return known;
        }
    }

    /**
     * Returns a token that is newer than the given one.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if the identity service provides none
     * @throws WaitEndedException if the call ends before there is a token
     */
    public Token renewed(Token stale, CallScope scope) throws WaitEndedException {
        CompletableFuture<Token> awaited;
        synchronized (this) {
            if (token != null && token != stale) {
                return token;
            }
            awaited = renewal == null ? begin() : renewal;
        }
        try {
            return scope.await(awaited, "a token of the identity service");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Discards a token that the API refused, if it is still the current one. */
    public synchronized void refused(Token stale) {
        if (token == stale) {
            token = null;
        }
    }

    /** Returns the current token, or null if there is none. */
    public synchronized Token known() {
        return token;
    }

    /** Requests a token. The renewal is registered first, because it may be over before the executor returns. */
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
            end(fresh, Instant.MIN);
            asked.complete(fresh);
        } catch (RuntimeException | Error e) {
            if (end(null, time.now().plus(REST))) {
                LOG.warn(
                        "Could not renew the token; calls continue to use the current one until it expires: {}",
                        e.getMessage());
            }
            asked.completeExceptionally(e);
        }
    }

    /** Records the outcome of a renewal, and returns true if the current token is valid. */
    private synchronized boolean end(Token fresh, Instant nextNotBefore) {
        renewal = null;
        notBefore = nextNotBefore;
        if (fresh != null) {
            token = fresh;
        }
        return token != null && !token.isDead(time.now());
    }
}
