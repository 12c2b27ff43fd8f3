package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fault that a sandbox can simulate, or a restriction for its callers. The flags of the command line, the JSON of
 * {@code /sandbox/faults} and the documentation are made from these descriptions.
 *
 * @param <T> the type of its values
 */
public final class Fault<T> {

    /** The time to wait before each answer. */
    public static final Fault<Duration> DELAY = new Fault<>(
            "delay",
            "MS",
            ValueType.waitingTime(),
            Duration.ZERO,
            "Time to wait before each answer, in milliseconds or with a unit: 1.5s.");

    /** The longest random time that is added to the delay. */
    public static final Fault<Duration> JITTER = new Fault<>(
            "jitter",
            "MS",
            ValueType.waitingTime(),
            Duration.ZERO,
            "Maximum random time that is added to the delay, in milliseconds or with a unit.");

    /** The fraction of requests, from 0 to 1, that get an error and have no effect. */
    public static final Fault<Double> FAIL = new Fault<>(
            "fail",
            "RATE",
            ValueType.share(),
            0.0,
            "Fraction of requests, from 0 to 1, that get an error and have no effect.");

    /** The statuses of those errors, one of which is chosen at random. */
    public static final Fault<List<Integer>> FAIL_STATUS = new Fault<>(
            "failStatus",
            "CODES",
            ValueType.errorStatuses(),
            List.of(503),
            "Statuses of these errors, separated by commas.");

    /** The fraction of answers, from 0 to 1, that are cut off in the middle of the body. */
    public static final Fault<Double> DROP = new Fault<>(
            "drop",
            "RATE",
            ValueType.share(),
            0.0,
            "Fraction of answers, from 0 to 1, that are cut off in the middle; the request itself is carried out.");

    /** How long new tokens are valid. */
    public static final Fault<Duration> TOKEN_LIFE = new Fault<>(
            "tokenLife",
            "S",
            ValueType.lifetime(),
            Duration.ofHours(1),
            "Lifetime of a token, in seconds or with a unit: 90m, 8h.");

    /** The maximum number of requests in any second, or null for no limit. Further ones get 429. */
    public static final Fault<Integer> RATE_LIMIT = new Fault<>(
            "rateLimit",
            "N",
            ValueType.wholeOrNone(1, 100_000),
            null,
            "Maximum number of requests to the API in any second, from 1 to 100,000; further ones get 429 with Retry-After.");

    /** Whether all writes get 403. */
    public static final Fault<Boolean> READ_ONLY =
            new Fault<>("readOnly", null, ValueType.onOff(), false, "Refuses all writes with 403.");

    /** Whether to omit the share through which the group application sees every record. */
    public static final Fault<Boolean> STRICT_SHARES = new Fault<>(
            "strictShares",
            null,
            ValueType.onOff(),
            false,
            "Omits the share that holds every record: group applications only see the catalogues of their shares.");

    /** The seed of all random values: the same requests in the same order meet the same faults. */
    public static final Fault<Long> SEED = new Fault<>(
            "seed",
            "N",
            ValueType.anyWhole(),
            DemoCatalogue.SEED,
            "Seed of the demonstration catalogue, the faults and the jitter.");

    // After the constants that it lists.
    private static final List<Fault<?>> ALL =
            List.of(DELAY, JITTER, FAIL, FAIL_STATUS, DROP, TOKEN_LIFE, RATE_LIMIT, READ_ONLY, STRICT_SHARES, SEED);

    private static final Pattern CAPITAL = Pattern.compile("\\p{Upper}");

    private final String name;
    private final String label;
    private final ValueType<T> type;
    private final T defaultValue;
    private final String description;

    private Fault(String name, String label, ValueType<T> type, T defaultValue, String description) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** Returns all faults, in the order of the documentation. */
    public static List<Fault<?>> all() {
        return ALL;
    }

    /**
     * Returns the fault with a name.
     *
     * @param name the name in JSON, {@code failStatus}, or on the command line, {@code fail-status}
     */
    public static Optional<Fault<?>> named(String name) {
        return ALL.stream()
                .filter(fault -> fault.name.equals(name) || fault.flag().equals("--" + name))
                .findFirst();
    }

    /** Returns the name in JSON. */
    public String name() {
        return name;
    }

    /** Returns the flag of the command line, {@code --fail-status}. */
    public String flag() {
        return "--"
                + CAPITAL.matcher(name).replaceAll(match -> "-" + match.group().toLowerCase(Locale.ROOT));
    }

    public T defaultValue() {
        return defaultValue;
    }

    /** Returns a sentence that explains the fault. */
    public String description() {
        return description;
    }

    /**
     * Reads a value: a number, a time with or without a unit, a list separated by commas, {@code true} or
     * {@code false}.
     *
     * @throws IllegalArgumentException if the text isn't a valid value; the message says what would be one
     */
    public T parse(String text) {
        return type.read(name, text);
    }

    /** Returns a value as JSON writes it: a number, a list, true or false, or null for none. */
    public Object plain(T value) {
        return type.plain().apply(value);
    }

    /** Returns the word for the value in the help, or null if the flag takes none. */
    String label() {
        return label;
    }

    ValueType<T> type() {
        return type;
    }

    void require(T value) {
        // Only what is missing by default may be missing.
        type.require(name, defaultValue == null ? value : Objects.requireNonNull(value, name));
    }

    @Override
    public String toString() {
        return name;
    }
}
