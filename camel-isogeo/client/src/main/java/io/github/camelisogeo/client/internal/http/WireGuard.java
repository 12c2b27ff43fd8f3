package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.ProxyRefusedException;
import io.github.camelisogeo.client.internal.call.Tries;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** A network interceptor, which knows the connection. It handles the answers that OkHttp would handle differently. */
final class WireGuard implements Interceptor {

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN = "Isogeo-Hidden-Retry-After";

    private final Set<Connection> served = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        boolean reused = !served.add(connection);
        Hop hop = request.tag(Hop.class);
        if (hop != null) {
            hop.acquired(reused);
        }
        if (reused && !Tries.isSafe(request.method()) && isClosed(connection)) {
            // No byte of the request was sent, so even a request that must not be repeated can use another connection.
            throw new IOException("the server has closed the connection");
        }
        if (hop != null) {
            hop.beginsToSend();
        }
        Response answer = chain.proceed(request);
        if (hop != null) {
            hop.answers();
        }
        return judged(answer, connection);
    }

    private static Response judged(Response answer, Connection connection) throws IOException {
        String length = answer.header("Content-Length");
        if (length != null && length.trim().startsWith("-")) {
            answer.close();
            throw new ProtocolException("the Content-Length is negative: " + length);
        }
        if (answer.code() == PROXY_AUTHENTICATION_REQUIRED && !isOfProxy(answer, connection)) {
            answer.close();
            throw new ProxyRefusedException(
                    "answered 407 (proxy authentication required), but the answer can't be from a proxy: proxy credentials are not sent"
                            + " to it");
        }
        return answer.code() == UNAVAILABLE ? renamed(answer, RETRY_AFTER, HIDDEN) : answer;
    }

    /** Restores the header that was hidden from OkHttp. With {@code Retry-After: 0}, OkHttp would send even a POST again. */
    static Response restored(Response answer) {
        return renamed(answer, HIDDEN, RETRY_AFTER);
    }

    private static Response renamed(Response answer, String name, String other) {
        String value = answer.header(name);
        return value == null
                ? answer
                : answer.newBuilder().removeHeader(name).header(other, value).build();
    }

    /** Returns true if a proxy can have sent the answer. A proxy that tunnels requests only answers the CONNECT request. */
    private static boolean isOfProxy(Response answer, Connection connection) {
        return isReadByProxy(answer.request(), connection);
    }

    /** Returns true if a request is sent to a proxy that reads it unencrypted. */
    static boolean isReadByProxy(Request request, Connection connection) {
        return connection.route().proxy().type() == Proxy.Type.HTTP && !request.isHttps();
    }

    /** Returns true if the server has closed an idle connection. This takes a millisecond if it hasn't. */
    private static boolean isClosed(Connection connection) {
        if (connection.protocol() == Protocol.HTTP_2) {
            return false;
        }
        Socket socket = connection.socket();
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                // The end of the stream and unexpected data both mean that the connection can't be used.
                socket.getInputStream().read();
                return true;
            } finally {
                socket.setSoTimeout(timeout);
            }
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
