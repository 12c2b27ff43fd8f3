package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;

/**
 * Judges an answer of status 2xx and makes of it what a route gives.
 *
 * @param <T> what that is
 */
public interface AnswerReader<T> {

    /**
     * Reads an answer. It is closed by whoever calls, unless it {@linkplain #keepsOpen stays open}.
     *
     * @throws UnreadableBodyException if it came whole and is not what the route answers
     * @throws IOException if it broke off
     */
    T read(Response answer) throws IOException;

    /** Returns true if the result is a stream, which reads on when the call is over. */
    default boolean keepsOpen() {
        return false;
    }

    /** Returns how many records a result holds, or -1 if it is no page. */
    default long recordsIn(T result) {
        return -1;
    }
}
