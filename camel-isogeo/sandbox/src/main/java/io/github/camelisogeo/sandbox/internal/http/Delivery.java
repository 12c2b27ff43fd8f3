package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.control.Counters;
import io.github.camelisogeo.sandbox.internal.control.Fate;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends answers and errors, and simulates their faults. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final String FATE = "isogeo.fate";

    private final Counters counters;

    Delivery(Counters counters) {
        this.counters = counters;
    }

    /** Sets the faults of the answer to this request. */
    static void doom(Context context, Fate fate) {
        context.attribute(FATE, fate);
    }

    /** Sends an answer. If the client closes the connection early, nothing else is sent. */
    void send(Context context, Answer answer) {
        try {
            if (context.method() == HandlerType.HEAD) {
                answer.send(Recording.response(context));
            } else {
                sendBody(context, answer);
            }
        } catch (IOException e) {
            LOG.debug("{} {}: the client went away", context.method(), context.path(), e);
        }
    }

    private void sendBody(Context context, Answer answer) throws IOException {
        Fate fate = context.attribute(FATE);
        boolean counted = !ControlRoutes.are(context.path());
        MeasuredResponse response = new MeasuredResponse(
                Recording.response(context), counted ? counters::countBytes : bytes -> {}, fate != null && fate.cut());
        answer.send(response);
        response.endCut();
    }
}
