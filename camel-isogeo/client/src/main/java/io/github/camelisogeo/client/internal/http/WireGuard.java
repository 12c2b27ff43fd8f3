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

/** Stands next to the wire, where a connection is known, and keeps from OkHttp what it would judge otherwise than we do. */
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
            // Noticed before anything is sent, so that even what must not be repeated may go another way.
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
            throw new ProtocolException("Content-Length: " + length);
        }
        if (answer.code() == PROXY_AUTHENTICATION_REQUIRED && !isOfProxy(answer, connection)) {
            answer.close();
            throw new ProxyRefusedException(
                    "answered 407 (proxy authentication required), though no proxy could: credentials of a proxy are not sent"
                            + " to it");
        }
        return answer.code() == UNAVAILABLE ? renamed(answer, RETRY_AFTER, HIDDEN) : answer;
    }

    /** Returns an answer with the header that was hidden from OkHttp, which would send a POST again after 0 s. */
    static Response restored(Response answer) {
        return renamed(answer, HIDDEN, RETRY_AFTER);
    }

    private static Response renamed(Response answer, String name, String other) {
        String value = answer.header(name);
        return value == null
                ? answer
                : answer.newBuilder().removeHeader(name).header(other, value).build();
    }

    /** Only a proxy that sees requests in the clear answers them itself; one that tunnels answers the CONNECT. */
    private static boolean isOfProxy(Response answer, Connection connection) {
        return isReadByProxy(answer.request(), connection);
    }

    /** Returns true if a request goes to a proxy that sees it in the clear. */
    static boolean isReadByProxy(Request request, Connection connection) {
        return connection.route().proxy().type() == Proxy.Type.HTTP && !request.isHttps();
    }

    /** Returns true if a connection that waits for a request was closed by the server. That costs a millisecond if it was not. */
    private static boolean isClosed(Connection connection) {
        if (connection.protocol() == Protocol.HTTP_2) {
            return false;
        }
        Socket socket = connection.socket();
        try {
            int timeout = socket.getSoTimeout();
            socket.setSoTimeout(1);
            try {
                // Neither an end nor something that nobody asked for may come here.
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
