package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.Tries;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request again at once on a new connection if the server had closed an idle connection. It runs after the interceptors of the
 * user's own client, so that they see one request, and before OkHttp's own retries.
 */
final class FreshConnections implements Interceptor {

    private final ConnectionPool pool;
    private final int maxConnections;
    private final boolean alwaysRepeatable;

    /**
     * @param maxConnections the maximum number of dead connections
     * @param alwaysRepeatable true if any request may be repeated, whatever its verb
     */
    FreshConnections(ConnectionPool pool, int maxConnections, boolean alwaysRepeatable) {
        this.pool = pool;
        this.maxConnections = maxConnections;
        this.alwaysRepeatable = alwaysRepeatable;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        for (int dead = 0; ; dead++) {
            Hop hop = new Hop();
            try {
                return WireGuard.restored(chain.proceed(
                        chain.request().newBuilder().tag(Hop.class, hop).build()));
            } catch (IOException e) {
                boolean over = chain.call().isCanceled() || dead > maxConnections;
                if (over || !hop.diedIdle(e, isRepeatable(chain.request()))) {
                    throw e;
                }
                // The server has most likely closed the other idle connections at the same time, so use a new one.
                pool.evictAll();
            } catch (Exception e) {
                throw interrupted(e);
            }
        }
    }

    /** Converts the InterruptedException that OkHttp throws, but doesn't declare, while it connects. */
    private static IOException interrupted(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return new InterruptedIOException("interrupted");
        }
        throw (RuntimeException) e;
    }

    private boolean isRepeatable(Request request) {
        boolean oneShot = request.body() != null && request.body().isOneShot();
        return !oneShot && (alwaysRepeatable || Tries.isSafe(request.method()));
    }
}
