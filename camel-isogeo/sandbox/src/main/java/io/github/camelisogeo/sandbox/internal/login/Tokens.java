package io.github.camelisogeo.sandbox.internal.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The tokens that were issued and are still valid. */
public final class Tokens {

    private static final int TOKEN_BYTES = 32;
    private static final int PURGED_BEYOND = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Granted> access = new ConcurrentHashMap<>();
    private final Map<String, Refreshable> refresh = new ConcurrentHashMap<>();
    private final Supplier<Duration> life;
    private final Clock clock;

    /**
     * Creates a store of tokens.
     *
     * @param life supplies the current lifetime of new tokens
     */
    public Tokens(Supplier<Duration> life, Clock clock) {
        this.life = life;
        this.clock = clock;
    }

    /**
     * Issues a token.
     *
     * @param clientId the only application that may refresh it, or null if none may
     */
    Grant give(Caller caller, String clientId) {
        if (access.size() > PURGED_BEYOND) {
            access.values().removeIf(granted -> !granted.lives(clock.instant()));
        }
        String token = unguessable();
        Duration lives = life.get();
        access.put(token, new Granted(caller, clock.instant().plus(lives)));
        return new Grant(
                token, Math.max(1, lives.toSeconds() - 1), clientId == null ? null : newRefreshToken(caller, clientId));
    }

    private String newRefreshToken(Caller caller, String clientId) {
        String token = unguessable();
        refresh.put(token, new Refreshable(caller, clientId));
        return token;
    }

    static String unguessable() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns the caller that a token was issued to, or empty if it was never issued, or is no longer valid. */
    public Optional<Caller> callerOf(String token) {
        Granted granted = access.get(token);
        return granted != null && granted.lives(clock.instant()) ? Optional.of(granted.caller()) : Optional.empty();
    }

    Optional<Caller> refreshable(String refreshToken, String clientId) {
        return Optional.ofNullable(refreshToken == null ? null : refresh.get(refreshToken))
                .filter(refreshable -> refreshable.clientId().equals(clientId))
                .map(Refreshable::caller);
    }

    void revoke(Grant grant) {
        access.remove(grant.accessToken());
        if (grant.refreshToken() != null) {
            refresh.remove(grant.refreshToken());
        }
    }

    private record Refreshable(Caller caller, String clientId) {}

    private record Granted(Caller caller, Instant end) {

        boolean lives(Instant now) {
            return now.isBefore(end);
        }
    }
}
