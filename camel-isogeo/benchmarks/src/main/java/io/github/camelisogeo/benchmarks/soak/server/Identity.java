package io.github.camelisogeo.benchmarks.soak.server;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives tokens that live a few seconds, and forgets them now and then before their time. */
final class Identity {

    private static final int SHORTEST_SECONDS = 2;
    private static final int SPREAD_SECONDS = 4;
    private static final int FORGETS_ONE_IN = 2000;
    private static final int REFUSES_ONE_IN = 40;

    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Long> ends = new ConcurrentHashMap<>();

    /** Returns a token, or now and then a refusal. */
    Answer token(Random random) {
        if (random.nextInt(REFUSES_ONE_IN) == 0) {
            return Answer.error(400, "invalid_client");
        }
        int seconds = SHORTEST_SECONDS + random.nextInt(SPREAD_SECONDS);
        String token = "token-" + count.incrementAndGet();
        ends.put(token, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        return Answer.json(
                Kind.TOKEN,
                200,
                "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\",\"expires_in\":" + seconds + "}");
    }

    /** Returns true if a request has a token that lives. */
    boolean knows(HttpRequest request, Random random) {
        long now = System.nanoTime();
        ends.values().removeIf(end -> end - now < 0);
        if (random.nextInt(FORGETS_ONE_IN) == 0) {
            ends.clear();
        }
        String given = request.headers().getOrDefault("authorization", "");
        return given.startsWith("Bearer ") && ends.containsKey(given.substring("Bearer ".length()));
    }
}
