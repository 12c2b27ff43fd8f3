package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.model.ConflictException;
import io.github.camelisogeo.sandbox.model.ForbiddenException;
import io.github.camelisogeo.sandbox.model.InvalidValueException;
import io.github.camelisogeo.sandbox.model.NotFoundException;
import io.github.camelisogeo.sandbox.model.ShapeException;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where exceptions become answers. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** A form without boundary, in an encoding that nobody knows, or cut off. */
    private static final List<Class<? extends Exception>> UNREADABLE_BODY = List.of(
            IOException.class,
            ServletException.class,
            UnsupportedCharsetException.class,
            IllegalCharsetNameException.class);

    /** What is longer than this, twice the largest upload, may meet a closed connection. */
    private static final long MOST_READ = 256L * 1024 * 1024;

    private static final Duration LONGEST_READ = Duration.ofSeconds(10);

    private final Delivery delivery;

    Refusals(Delivery delivery) {
        this.delivery = delivery;
    }

    void answerIn(Javalin javalin) {
        javalin.exception(RefusedException.class, (e, context) -> send(context, e.status(), e.getMessage()));
        javalin.exception(InvalidValueException.class, (e, context) -> send(context, 400, e.getMessage()));
        // A part of a body that is not of its model.
        javalin.exception(ShapeException.class, (e, context) -> send(context, 400, e.getMessage()));
        javalin.exception(NotFoundException.class, (e, context) -> send(context, 404, e.getMessage()));
        javalin.exception(ConflictException.class, (e, context) -> send(context, 409, e.getMessage()));
        javalin.exception(ForbiddenException.class, (e, context) -> send(context, 403, e.getMessage()));
        javalin.exception(BadMessageException.class, (e, context) -> send(context, e.getCode(), e.getReason()));
        javalin.exception(HttpResponseException.class, (e, context) -> {
            // Allow, on 405, is among its details.
            e.getDetails().forEach((name, value) -> context.header("Allow", value));
            send(context, e.getStatus(), e.getMessage());
        });
        for (Class<? extends Exception> unreadable : UNREADABLE_BODY) {
            javalin.exception(unreadable, (e, context) -> send(context, 400, "the body cannot be read"));
        }
        javalin.exception(Exception.class, this::unforeseen);
    }

    private void unforeseen(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), e);
        send(context, 500, "the sandbox failed: " + e);
    }

    private void send(Context context, int status, String error) {
        delivery.send(context, Answer.error(status, error == null ? "request refused" : error));
        try {
            context.res().flushBuffer();
        } catch (IOException e) {
            LOG.debug("{} {}: nobody waits for the refusal", context.method(), context.path(), e);
            return;
        }
        readWhatIsOnItsWay(context);
    }

    /** A connection that is closed while a body is still sent loses the answer: its client would see no refusal, but a reset. */
    private static void readWhatIsOnItsWay(Context context) {
        try {
            InputStream body = context.req().getInputStream();
            long end = System.nanoTime() + LONGEST_READ.toNanos();
            byte[] unread = new byte[8192];
            long left = MOST_READ;
            for (int read = 0; read >= 0 && left > 0 && System.nanoTime() - end < 0; left -= read) {
                read = body.read(unread);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} {}: nothing more of the body can be read", context.method(), context.path(), e);
        }
    }
}
