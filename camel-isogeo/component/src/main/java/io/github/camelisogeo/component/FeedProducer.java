package io.github.camelisogeo.component;

import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.sync.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and controls the feed of a consumer, or the stored state of one that doesn't run. */
final class FeedProducer extends DefaultProducer {

    private static final Logger LOG = LoggerFactory.getLogger(FeedProducer.class);

    private static final String JSON_LINES = "application/x-ndjson";

    private final IsogeoEndpoint endpoint;
    private final OpenBodies openBodies = new OpenBodies();

    FeedProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStop() throws Exception {
        openBodies.abort();
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        FeedArguments arguments = new FeedArguments(endpoint, exchange);
        FeedAction action = arguments.action();
        endpoint.getComponent().unknownHeaders().check(action, exchange.getMessage());
        String stateId = arguments.stateId();
        FeedControl feed =
                endpoint.getComponent().feeds().find(stateId, endpoint.getFeed(), endpoint.getCamelContext());
        Message message = exchange.getMessage();
        switch (action) {
            case STATUS -> message.setBody(StatusMap.of(feed.status(), feed.isRunning()));
            case RECONCILE -> feed.reconcile();
            case REPLAY -> message.setBody(replay(feed, arguments));
            case RELEASE -> message.setBody(count(arguments.ids(), ids -> feed.release(ids)));
            case DISCARD -> message.setBody(count(arguments.ids(), ids -> feed.discard(ids)));
            case RESET -> feed.reset();
            case EXPORT -> message.setBody(exported(feed, stateId, exchange));
            case IMPORT -> importBody(feed, message);
        }
        if (action != FeedAction.STATUS && action != FeedAction.EXPORT) {
            LOG.info("{}: {} of feed '{}' was requested", endpoint, action, stateId);
        }
    }

    private static long replay(FeedControl feed, FeedArguments arguments) {
        Instant since = arguments.since();
        return count(arguments.ids(), ids -> feed.replay(new Replay(since, Set.copyOf(ids))));
    }

    /** Applies an action to records. If none are named, these are all; but if an empty list is given, these are none. */
    private static long count(List<String> ids, ToLongFunction<Set<String>> action) {
        if (ids == null) {
            return action.applyAsLong(Set.of());
        }
        return ids.isEmpty() ? 0 : action.applyAsLong(new LinkedHashSet<>(ids));
    }

    /**
     * Returns the state's lines. They are written to a temporary file first, so that neither memory nor a lock on the state is needed while
     * the route reads them. The file is deleted when it is closed, with the exchange at the latest.
     */
    private StreamedContent exported(FeedControl feed, String stateId, Exchange exchange) throws IOException {
        Path file = Files.createTempFile("isogeo-feed", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                feed.exportTo(out);
            }
            // Some systems remove the file from its folder as soon as it is opened.
            long length = Files.size(file);
            InputStream lines = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            StreamedContent content = StreamedContent.of(
                    "export of feed '" + stateId + "'", Download.of(null, JSON_LINES, length, lines));
            openBodies.closeWith(exchange, content);
            return content;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void importBody(FeedControl feed, Message message) throws IOException {
        try (InputStream lines = lines(message)) {
            feed.importFrom(lines);
        }
    }

    private static InputStream lines(Message message) {
        try {
            return message.getMandatoryBody(InputStream.class);
        } catch (InvalidPayloadException e) {
            Object body = message.getBody();
            throw new IllegalArgumentException(
                    "isogeo:" + FeedKind.NAME + ": the message body is "
                            + (body == null ? "empty" : "a " + body.getClass().getName())
                            + ", it must be the lines of an export: a stream, bytes, a text or a file",
                    e);
        }
    }
}
