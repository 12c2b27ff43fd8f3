package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.error.IsogeoException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultProducer;

/** Calls the API for each exchange. Ends the running calls when it is stopped. */
abstract class CallProducer extends DefaultProducer {

    final IsogeoEndpoint endpoint;
    final OpenBodies openBodies = new OpenBodies();
    private final AtomicInteger underWay = new AtomicInteger();
    private IsogeoClient origin;
    private IsogeoClient client;
    private boolean counted;

    CallProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** Calls the API with this client, and writes the result to the exchange. */
    abstract void call(IsogeoClient calling, Exchange exchange);

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        client();
        endpoint.getComponent().producerStarted();
        counted = true;
    }

    /** Returns the client. It is made anew if the component was restarted, which closed that of before. */
    private synchronized IsogeoClient client() {
        IsogeoClient current = endpoint.getComponent().connectedClient();
        if (current != origin) {
            origin = current;
            client = endpoint.branchOf(current);
        }
        return client;
    }

    /** Ends the running calls and closes the bodies that are still being read. A body that was passed on to another route stays open. */
    @Override
    protected void doStop() throws Exception {
        if (counted) {
            counted = false;
            endpoint.getComponent().producerStopped();
        }
        openBodies.abort();
        synchronized (this) {
            if (client != null && underWay.get() > 0) {
                client.close();
            }
            origin = null;
        }
        super.doStop();
    }

    @Override
    public final void process(Exchange exchange) {
        AtomicInteger status = new AtomicInteger();
        exchange.getMessage().removeHeader(IsogeoConstants.STATUS);
        underWay.incrementAndGet();
        try {
            IsogeoClient current = client();
            call(current.with(callOptions(current.callOptions(), exchange, status)), exchange);
        } catch (IsogeoException e) {
            if (e.status() != 0) {
                status.set(e.status());
            }
            throw e;
        } finally {
            underWay.decrementAndGet();
            if (status.get() != 0) {
                exchange.getMessage().setHeader(IsogeoConstants.STATUS, status.get());
            }
        }
    }

    private static CallOptions callOptions(CallOptions given, Exchange exchange, AtomicInteger status) {
        Language lang = Words.constant(Language.class, "lang", steering(exchange, "lang"));
        return given.toBuilder()
                .lang(lang == null ? given.lang() : lang)
                .listener(given.listener().and(report -> {
                    if (report.status() != 0) {
                        status.set(report.status());
                    }
                }))
                .build();
    }

    /** Returns the value that {@code toD} evaluated, or else the header, or null if the endpoint's own value applies. */
    static String steering(Exchange exchange, String name) {
        Object evaluated = DynamicParameters.of(exchange).get(name);
        return evaluated == null
                ? exchange.getMessage().getHeader(OperationLookup.header(name), String.class)
                : evaluated.toString();
    }
}
