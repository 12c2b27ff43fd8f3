package io.github.camelisogeo.client.value;

import java.io.Closeable;
import java.io.InputStream;

/**
 * The answer of a route without an operation. The caller must close it.
 *
 * @param status the HTTP status, 200 to 299
 * @param content the content, which is read from the network and can be read only once
 */
public record RawAnswer(int status, Download content) implements Closeable {

    /**
     * Returns the content, which can be read only once.
     *
     * @throws IllegalStateException if it was read to its end already
     */
    public InputStream inputStream() {
        return content.inputStream();
    }

    @Override
    public void close() {
        content.close();
    }
}
