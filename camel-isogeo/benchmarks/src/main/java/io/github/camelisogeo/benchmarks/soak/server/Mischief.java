package io.github.camelisogeo.benchmarks.soak.server;

import java.util.Random;

/** What the server does to a request or its answer. */
enum Mischief {
    /** Nothing: the answer is sent as it should be. */
    NONE(560),
    /** The connection ends before an answer. */
    CLOSE(30),
    /** The connection is reset before an answer, or in the middle of it. */
    RESET(20),
    /** The connection ends within the headers. */
    CUT_HEADERS(20),
    /** The connection ends within the body. */
    CUT_BODY(30),
    /** The answer comes late, now and then later than the client waits. */
    STALL(20),
    /** The second half of the body comes late. */
    STALL_IN_BODY(15),
    /** The body comes in small pieces. */
    TRICKLE(10),
    /** 500, 502, 503 or 504, perhaps with a Retry-After. */
    FAIL(50),
    /** 429, perhaps with a Retry-After. */
    LIMIT(25),
    /** A redirect to the same host, whatever the verb. */
    REDIRECT(45),
    /** A redirect that leads to itself. */
    LOOP(10),
    /** 200 with a login page. */
    LOGIN_PAGE(25),
    /** 200 with an error as JSON. */
    ERROR_AS_ANSWER(15),
    /** 200 with JSON that no such answer may be. */
    WRONG_JSON(20),
    /** More bytes are announced than sent. */
    TOO_LONG(15),
    /** Fewer bytes are announced than sent, so that the rest is in the way of the next answer. */
    TOO_SHORT(15),
    /** 204 with a Content-Length, and perhaps with a body. */
    NO_CONTENT(15);

    private static final int ALL = sum();

    private final int weight;

    Mischief(int weight) {
        this.weight = weight;
    }

    private static int sum() {
        int sum = 0;
        for (Mischief each : values()) {
            sum += each.weight;
        }
        return sum;
    }

    /** Returns what is done next to an answer of some kind. */
    static Mischief any(Random random, Kind kind) {
        int left = random.nextInt(ALL);
        for (Mischief each : values()) {
            left -= each.weight;
            if (left < 0) {
                return each.suits(kind) ? each : NONE;
            }
        }
        return NONE;
    }

    /** Returns false for what no client could notice: a file that is cut at its announced end, or another one in its place. */
    private boolean suits(Kind kind) {
        boolean file = kind == Kind.DOCUMENT || kind == Kind.ATTACHMENT;
        return switch (this) {
            case TOO_SHORT, NO_CONTENT -> !file && kind != Kind.ERROR;
            case ERROR_AS_ANSWER -> !file;
            case LOGIN_PAGE -> kind != Kind.ATTACHMENT;
            case WRONG_JSON -> !kind.wrong().isEmpty();
            default -> true;
        };
    }
}
