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
 * The token of a client: one for all threads, renewed before its end, never by two threads at once. The renewal runs on a thread of its
 * own: while the known token lives, nobody waits for it, and a caller that is interrupted takes nothing from the others that wait.
 */
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

    /** How long a renewal that failed while the token lives is left alone. */
    private static final Duration REST = Duration.ofSeconds(5);

    /** How long a call that can't be repeated waits for a fresher token than one that still lives for long. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Grant grant;
    private final Time time;
    private final Executor executor;
    private Token token;
    private Instant notBefore = Instant.MIN;
    private CompletableFuture<Token> renewal;

    public Tokens(Grant grant, Time time, Executor executor) {
        this.grant = grant;
        this.time = time;
        this.executor = executor;
    }

    /**
     * Returns a token that lives.
     *
     * @param forLong true for a call that can't be repeated, whose token must not be near its end
     * @throws WaitEndedException if the call ends before there is one
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
     * Returns a newer token than the one that was refused.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if there is none to be had
     * @throws WaitEndedException if the call ends before there is one
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

    /** Forgets a token that was refused, if it is still the one in use. */
    public synchronized void refused(Token stale) {
        if (token == stale) {
            token = null;
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
            end(fresh, Instant.MIN);
            asked.complete(fresh);
        } catch (RuntimeException | Error e) {
            if (end(null, time.now().plus(REST))) {
                LOG.warn("The token could not be renewed; calls go on with it while it lives: {}", e.getMessage());
            }
            asked.completeExceptionally(e);
        }
    }

    /** Notes how a renewal ended, and returns true if the known token lives on. */
    private synchronized boolean end(Token fresh, Instant nextNotBefore) {
        renewal = null;
        notBefore = nextNotBefore;
        if (fresh != null) {
            token = fresh;
        }
        return token != null && !token.isDead(time.now());
    }
}
