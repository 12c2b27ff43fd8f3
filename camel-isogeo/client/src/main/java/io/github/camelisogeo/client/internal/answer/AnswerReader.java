package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;

/**
 * Checks an answer with a status of 2xx and converts it to the result of a route.
 *
 * @param <T> the type of the result
 */
public interface AnswerReader<T> {

    /**
     * Reads an answer. The caller closes the answer, unless it {@linkplain #keepsOpen stays open}.
     *
     * @throws UnreadableBodyException if the answer isn't valid for the route
     * @throws IOException if the answer can't be read to its end
     */
    T read(Response answer) throws IOException;

    /** Returns true if the result is a stream that is read after the call. */
    default boolean keepsOpen() {
        return false;
    }

    /** Returns the number of records in a result, or -1 if it isn't a page. */
    default long recordsIn(T result) {
        return -1;
    }
}
