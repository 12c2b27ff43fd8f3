package io.github.camelisogeo.examples.cataloguesync.page;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Serves the folder of a mirror to this machine, with its page, and sends the page what changes. All threads may use it; who starts it
 * closes it.
 */
public final class PageServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Set<String> OWN_NAMES = Set.of(HOST, "localhost");

    /** That of the page itself, and what only a header can say. */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Records are of strangers: opened in the browser, none of them may run a script where the page is at home. */
    private static final String FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final ServedFolder folder;
    private final String source;
    private final Supplier<? extends Collection<RecordSummary>> records;
    private final Viewers viewers;
    private final Javalin javalin;

    private PageServer(Path folder, String source, Supplier<? extends Collection<RecordSummary>> records) {
        this.folder = new ServedFolder(folder);
        this.source = source;
        this.records = records;
        this.viewers = new Viewers(records);
        this.javalin = Javalin.create(PageServer::configure);
        javalin.before(PageServer::refuseOtherNames);
        javalin.sse("/changes", viewers::welcome);
        for (String path : new String[] {"/", "/<path>"}) {
            // Left to itself, Javalin answers 200 to HEAD, file or not.
            javalin.get(path, this::serve);
            javalin.head(path, this::serve);
        }
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /**
     * Starts a server.
     *
     * @param port where to listen, 0 for any port that is free
     * @param giveWay whether any free port will do when that one is taken
     * @param source where the records are from, for the reader of the page
     * @param records how they are now. Asked for by any thread, whenever a page is opened or lost its connection; a change is
     *     in there before it is published
     * @throws PageServerException when it can't listen
     */
    public static PageServer start(
            Path folder,
            int port,
            boolean giveWay,
            String source,
            Supplier<? extends Collection<RecordSummary>> records) {
        try {
            return new PageServer(folder, source, records).listen(port);
        } catch (JavalinBindException e) {
            if (giveWay && port != 0) {
                return start(folder, 0, false, source, records);
            }
            throw new PageServerException(
                    "cannot serve the page on port " + port + " of " + HOST + ", it is taken or not for us", e);
        } catch (JavalinException e) {
            throw new PageServerException("cannot serve the page on port " + port + " of " + HOST, e);
        }
    }

    private PageServer listen(int port) {
        try {
            javalin.start(HOST, port);
            return this;
        } catch (JavalinException e) {
            close();
            throw e;
        }
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The address of the page. */
    public String url() {
        return "http://" + HOST + ":" + port() + "/";
    }

    /** How many pages are open. One that was closed is noticed within seconds. */
    public int viewers() {
        return viewers.count();
    }

    /** Sends a change to all pages that are open. Never waits for one of them. What happens to one record is published in its order. */
    public void publish(PageChange change) {
        viewers.tell(change);
    }

    /** Stops listening; the pages go on showing what they know. */
    @Override
    public void close() {
        viewers.close();
        javalin.stop();
    }

    /** A page elsewhere can have its name resolved to this machine and so read what is served to this machine alone. */
    private static void refuseOtherNames(Context context) {
        if (!OWN_NAMES.contains(nameIn(context.header(Header.HOST)))) {
            context.status(HttpStatus.FORBIDDEN)
                    .result("This page is for the machine it is served on.")
                    .skipRemainingHandlers();
        }
    }

    private static String nameIn(String host) {
        try {
            return host == null
                    ? ""
                    : Optional.ofNullable(URI.create("http://" + host).getHost())
                            .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void serve(Context context) throws IOException {
        String path = context.path().equals("/") ? PageFiles.INDEX : context.pathParam("path");
        context.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header(Header.CACHE_CONTROL, "no-cache")
                .header("Content-Security-Policy", path.equals(PageFiles.INDEX) ? PAGE_POLICY : FILE_POLICY);
        if (path.equals(CatalogueScript.NAME)) {
            context.contentType(ContentTypes.of(path)).result(CatalogueScript.live(source, records.get()));
            return;
        }
        Optional<Path> file = folder.file(path);
        if (file.isPresent()) {
            context.contentType(ContentTypes.of(path)).result(Files.newInputStream(file.get()));
        } else {
            context.status(HttpStatus.NOT_FOUND)
                    .contentType("text/plain; charset=utf-8")
                    .result("There is nothing here.");
        }
    }
}
