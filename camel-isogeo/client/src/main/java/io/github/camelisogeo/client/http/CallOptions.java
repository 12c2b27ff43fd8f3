package io.github.camelisogeo.client.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * What may differ from call to call of one client. Immutable.
 *
 * @param lang the language of labels ({@code _lang}): fr, en, es or pt
 * @param callTimeout how long a call may take with all its retries, null for no limit
 * @param maxRetryDelay the longest wait before a retry
 * @param prefetch how many pages a whole search reads ahead
 * @param pageSize how many records a page of a whole search holds, 1 to 100
 * @param statusListener told the status of each answer
 */
public record CallOptions(
        String lang,
        Duration callTimeout,
        Duration maxRetryDelay,
        int prefetch,
        int pageSize,
        IntConsumer statusListener) {

    private static final IntConsumer NOBODY = status -> {};

    private static final Set<String> LANGUAGES = new TreeSet<>(Set.of("fr", "en", "es", "pt"));

    public CallOptions {
        lang = lang.toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException("lang is '" + lang + "', it must be one of " + LANGUAGES);
        }
        if (prefetch < 1) {
            throw new IllegalArgumentException("prefetch is " + prefetch + ", it must be 1 page or more");
        }
        if (pageSize < 1 || pageSize > 100) {
            throw new IllegalArgumentException("pageSize is " + pageSize + ", it must be between 1 and 100");
        }
    }

    /** French, no call time-out, waits up to 30 s, 4 pages of 100 ahead. */
    public static CallOptions defaults() {
        return new CallOptions("fr", null, Duration.ofSeconds(30), 4, 100, NOBODY);
    }

    /** These options with another language; null keeps it. */
    public CallOptions withLang(String value) {
        return value == null
                ? this
                : new CallOptions(value, callTimeout, maxRetryDelay, prefetch, pageSize, statusListener);
    }

    /** These options with another call time-out; null keeps it. */
    public CallOptions withCallTimeout(Duration value) {
        return value == null ? this : new CallOptions(lang, value, maxRetryDelay, prefetch, pageSize, statusListener);
    }

    /** These options with another longest wait before a retry; null keeps it. */
    public CallOptions withMaxRetryDelay(Duration value) {
        return value == null ? this : new CallOptions(lang, callTimeout, value, prefetch, pageSize, statusListener);
    }

    /** These options with another number of pages ahead; null keeps it. */
    public CallOptions withPrefetch(Integer value) {
        return value == null
                ? this
                : new CallOptions(lang, callTimeout, maxRetryDelay, value, pageSize, statusListener);
    }

    /** These options with another size of pages; null keeps it. */
    public CallOptions withPageSize(Integer value) {
        return value == null
                ? this
                : new CallOptions(lang, callTimeout, maxRetryDelay, prefetch, value, statusListener);
    }

    /** These options with somebody to be told the status of each answer. */
    public CallOptions withStatusListener(IntConsumer value) {
        return new CallOptions(lang, callTimeout, maxRetryDelay, prefetch, pageSize, value);
    }
}
