package io.github.camelisogeo.client.http;

import java.util.concurrent.Semaphore;

/** No more calls at once than the client may make. */
final class ConnectionLimit {

    private final Semaphore free;

    ConnectionLimit(int connections) {
        this.free = new Semaphore(connections, true);
    }

    void acquire() throws InterruptedException {
        free.acquire();
    }

    void release() {
        free.release();
    }
}
