package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.operation.CallOption;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What may differ from call to call of one client. Immutable; null is the default.
 *
 * <p>Options of calls are described here and nowhere else: the Camel component and its endpoints derive theirs.
 */
@RecordBuilder
public record CallOptions(
        @CallOption(
                        description = "The language of labels: fr, en, es or pt.",
                        defaultValue = "fr",
                        values = "fr,en,es,pt",
                        label = "common")
                String lang,
        @CallOption(
                        description =
                                "The longest time of a call, from its beginning to the last byte that is parsed: the waits for a free"
                                        + " connection and a token, all tries and pauses, and all requests of the operation. What is"
                                        + " streamed (downloads, pages of a whole search) is bound by readTimeout once the operation has"
                                        + " returned; each page of a whole search has this long.",
                        defaultValue = "10m",
                        label = "advanced")
                Duration callTimeout,
        @CallOption(
                        description =
                                "The longest pause before a retry. A longer Retry-After of the server is not waited for: the error says"
                                        + " how long it is.",
                        defaultValue = "30s",
                        label = "advanced")
                Duration maxRetryDelay,
        @CallOption(description = "How many pages a whole search reads ahead.", defaultValue = "4", label = "common")
                Integer prefetch,
        @CallOption(
                        description = "How many records a page of a whole search holds, 1 to 100.",
                        defaultValue = "100",
                        label = "common")
                Integer pageSize,
        RequestListener listener) {

    private static final RequestListener NOBODY = report -> {};
    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt");
    private static final int LARGEST_PAGE = 100;
    private static final CallOptions DEFAULTS = builder().build();

    public CallOptions {
        lang = lang == null ? "fr" : lang.toLowerCase(Locale.ROOT);
        callTimeout = Durations.positive("callTimeout", callTimeout, Duration.ofMinutes(10));
        maxRetryDelay = Durations.positive("maxRetryDelay", maxRetryDelay, Duration.ofSeconds(30));
        prefetch = prefetch == null ? 4 : prefetch;
        pageSize = pageSize == null ? LARGEST_PAGE : pageSize;
        listener = listener == null ? NOBODY : listener;
        if (!LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException("lang is '" + lang + "', it must be one of " + LANGUAGES);
        }
        if (prefetch < 1) {
            throw new IllegalArgumentException("prefetch is " + prefetch + ", it must be 1 page or more");
        }
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException("pageSize is " + pageSize + ", it must be between 1 and 100");
        }
    }

    /** Returns the options of a client to which none are given. */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /** Builds options; what is not set has its default. */
    public static CallOptionsBuilder builder() {
        return CallOptionsBuilder.builder();
    }

    /** Builds options that begin with these. */
    public CallOptionsBuilder toBuilder() {
        return CallOptionsBuilder.builder(this);
    }
}
