package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.ForbiddenException;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import io.github.camelisogeo.sandbox.internal.model.ShapeException;
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

/** Converts exceptions to answers. Nothing else does. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    /** Thrown for a form without a boundary, in an unknown encoding, or cut off. */
    private static final List<Class<? extends Exception>> UNREADABLE_BODY = List.of(
            IOException.class,
            ServletException.class,
            UnsupportedCharsetException.class,
            IllegalCharsetNameException.class);

    private static final Duration LONGEST_READ = Duration.ofSeconds(10);

    private final Delivery delivery;

    /**
     * The longest body that is read to its end. The sender of a longer one may only see that the connection is closed.
     */
    private final long mostRead;

    Refusals(Delivery delivery, UploadLimit limit) {
        this.delivery = delivery;
        this.mostRead = 2 * limit.form();
    }

    void answerIn(Javalin javalin) {
        javalin.exception(RefusedException.class, (e, context) -> send(context, e.status(), e.getMessage()));
        javalin.exception(InvalidValueException.class, (e, context) -> send(context, 400, e.getMessage()));
        // Thrown if a part of a body doesn't match its model.
        javalin.exception(ShapeException.class, (e, context) -> send(context, 400, e.getMessage()));
        javalin.exception(NotFoundException.class, (e, context) -> send(context, 404, e.getMessage()));
        javalin.exception(ConflictException.class, (e, context) -> send(context, 409, e.getMessage()));
        javalin.exception(ForbiddenException.class, (e, context) -> send(context, 403, e.getMessage()));
        javalin.exception(BadMessageException.class, (e, context) -> send(context, e.getCode(), e.getReason()));
        javalin.exception(HttpResponseException.class, (e, context) -> {
            // Its details contain the Allow header of a 405.
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
        try {
            Recording.readShortBody(context);
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} {}: the body cannot be read", context.method(), context.path(), e);
        }
        delivery.send(context, Answer.error(status, error == null ? "request refused" : error));
        try {
            context.res().flushBuffer();
        } catch (IOException e) {
            LOG.debug("{} {}: the client went away before it was refused", context.method(), context.path(), e);
            return;
        }
        readWhatIsOnItsWay(context);
    }

    /**
     * Reads the rest of the body. If the connection were closed while the body is still being sent, the client would
     * see a connection reset instead of the refusal.
     */
    private void readWhatIsOnItsWay(Context context) {
        try {
            InputStream body = Recording.body(context);
            long end = System.nanoTime() + LONGEST_READ.toNanos();
            byte[] unread = new byte[8192];
            long left = mostRead;
            for (int read = 0; read >= 0 && left > 0 && System.nanoTime() - end < 0; left -= read) {
                read = body.read(unread);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("{} {}: the rest of the body cannot be read", context.method(), context.path(), e);
        }
    }
}
