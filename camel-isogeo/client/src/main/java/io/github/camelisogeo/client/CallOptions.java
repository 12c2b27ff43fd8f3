package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.operation.CallOption;
import io.github.camelisogeo.client.internal.text.Durations;
import java.time.Duration;
import java.time.Instant;

/**
 * Options that may differ from call to call of one client. Immutable. A component that is null has its default.
 *
 * <p>Each option is described here and nowhere else. The options of the Camel component and its endpoints are derived from this record.
 *
 * @param lang the language of labels; {@link Language#FR} by default
 * @param callTimeout the longest time that a call may take; 10 minutes by default
 * @param maxRetryDelay the longest pause before a retry; 30 seconds by default
 * @param prefetch how many pages a stream of a whole search reads ahead; 4 by default
 * @param pageSize how many records each page of a whole search contains, 1 to 100; 100 by default
 * @param subresources what happens to attributes of a body that the operation doesn't write; {@link SubresourceMode#WARN} by default
 * @param ifUnmodifiedSince the instant after which the object of an update or deletion must not have been modified: it is read before it
 *     is written, and if its {@code _modified} is later, or if it is gone, the call fails with an {@link
 *     io.github.camelisogeo.client.error.IsogeoModifiedException} and nothing is written. An instant without microseconds is compared to the
 *     millisecond. Null, the default, checks nothing
 * @param dryRun keeps the requests that would write, instead of sending them; null, the default, sends them
 * @param listener a listener that is notified of each request; by default there is none
 */
@WithBuilder
public record CallOptions(
        @CallOption(description = "Language of labels: fr, en, es or pt.", defaultValue = "fr", label = "common")
                Language lang,
        @CallOption(
                        description =
                                "The longest time that a call may take, until the answer is parsed. This includes waiting for a free"
                                        + " connection and for a token, every try and every pause between tries, and every request that the"
                                        + " operation makes. Downloads are limited by readTimeout once they have started; in a whole search"
                                        + " the limit applies to each page.",
                        defaultValue = "10m",
                        label = "advanced")
                Duration callTimeout,
        @CallOption(
                        description =
                                "The longest pause before a retry. If the server asks for a longer one (Retry-After), the call fails at"
                                        + " once, and the error says how long the server asked to wait.",
                        defaultValue = "30s",
                        label = "advanced")
                Duration maxRetryDelay,
        @CallOption(
                        description = "Number of pages that a whole search reads ahead.",
                        defaultValue = "4",
                        label = "common")
                Integer prefetch,
        @CallOption(
                        description = "Number of records in each page of a whole search, 1 to 100.",
                        defaultValue = "100",
                        label = "common")
                Integer pageSize,
        SubresourceMode subresources,
        Instant ifUnmodifiedSince,
        DryRun dryRun,
        RequestListener listener) {

    private static final RequestListener NOBODY = report -> {};
    private static final int LARGEST_PAGE = 100;
    private static final CallOptions DEFAULTS = builder().build();

    public CallOptions {
        lang = lang == null ? Language.FR : lang;
        callTimeout = Durations.positive("callTimeout", callTimeout, Duration.ofMinutes(10));
        maxRetryDelay = Durations.positive("maxRetryDelay", maxRetryDelay, Duration.ofSeconds(30));
        prefetch = prefetch == null ? 4 : prefetch;
        pageSize = pageSize == null ? LARGEST_PAGE : pageSize;
        subresources = subresources == null ? SubresourceMode.WARN : subresources;
        listener = listener == null ? NOBODY : listener;
        if (prefetch < 1) {
            throw new IllegalArgumentException("prefetch is " + prefetch + ", it must be 1 page or more");
        }
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new IllegalArgumentException("pageSize is " + pageSize + ", it must be between 1 and 100");
        }
    }

    /** Returns the default options. */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder. An option that is not set has its default. */
    public static CallOptionsBuilder builder() {
        return CallOptionsBuilder.builder();
    }

    /** Returns a builder that starts with these options. */
    public CallOptionsBuilder toBuilder() {
        return CallOptionsBuilder.builder(this);
    }
}
