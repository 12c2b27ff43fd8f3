package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.Dns;

/** Looks up addresses on another thread. A look-up can't be interrupted, but the wait for it can. */
record EndableDns(Dns dns, Executor executor) implements Dns {

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        CallScope scope = CallScope.current();
        if (scope == null) {
            return dns.lookup(host);
        }
        CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
        try {
            executor.execute(() -> complete(found, host));
            return scope.await(found, "the address of " + host);
        } catch (WaitEndedException | RejectedExecutionException e) {
            throw failed(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException cause) {
                throw cause;
            }
            throw failed(e.getCause());
        }
    }

    private void complete(CompletableFuture<List<InetAddress>> found, String host) {
        try {
            found.complete(dns.lookup(host));
        } catch (UnknownHostException | RuntimeException e) {
            found.completeExceptionally(e);
        }
    }

    private static UnknownHostException failed(Throwable cause) {
        UnknownHostException failure = new UnknownHostException(cause.getMessage());
        failure.initCause(cause);
        return failure;
    }
}
