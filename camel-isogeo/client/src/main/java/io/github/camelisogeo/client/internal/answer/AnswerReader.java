package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;

/**
 * Judges an answer of status 2xx and makes of it what a route returns.
 *
 * @param <T> what that is
 */
public interface AnswerReader<T> {

    /**
     * Reads an answer. The caller closes it, unless it {@linkplain #keepsOpen stays open}.
     *
     * @throws UnreadableBodyException if it is not what the route answers
     * @throws IOException if it broke off
     */
    T read(Response answer) throws IOException;

    /** Returns true if the result is a stream, which is read after the call is over. */
    default boolean keepsOpen() {
        return false;
    }

    /** Returns how many records a result has, or -1 if it is no page. */
    default long recordsIn(T result) {
        return -1;
    }
}
