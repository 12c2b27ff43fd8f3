package io.github.camelisogeo.mirror.page;

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
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Serves the folder of a mirror and its page on this machine, and sends changes to the page. Safe for use by multiple threads. Close the
 * server when it is no longer needed.
 */
public final class PageServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Set<String> OWN_NAMES = Set.of(HOST, "localhost");

    /** What browsers call the sites that may read: this server, and none, if somebody enters the address. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private static final String EVENTS = "text/event-stream";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The policy of the page itself, including directives that only a header can set. */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /**
     * The policy of the records, which come from elsewhere: if one is opened in the browser, it can't run a script with the page's origin.
     */
    private static final String FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final ServedFolder folder;
    private final CatalogueScripts scripts;
    private final Viewers viewers = new Viewers();
    private final Javalin javalin;

    private PageServer(Path folder, CatalogueScripts scripts, Duration patience) {
        this.folder = new ServedFolder(folder);
        this.scripts = scripts;
        this.javalin = Javalin.create(config -> configure(config, patience));
        javalin.before(PageServer::protect);
        javalin.before("/changes", this::admit);
        javalin.sse("/changes", viewers::welcome);
        javalin.after("/changes", viewers::leave);
        for (String path : new String[] {"/", "/<path>"}) {
            // By default, Javalin answers 200 to HEAD even if there is no file.
            javalin.get(path, this::serve);
            javalin.head(path, this::serve);
        }
    }

    private static void configure(JavalinConfig config, Duration patience) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            // Whoever takes nothing of an answer for so long is cut off.
            http.setIdleTimeout(patience.toMillis());
        });
    }

    /**
     * Starts a server.
     *
     * @param port the port to listen on, or 0 for any free port
     * @param giveWay whether to use any free port if that one is taken
     * @param source a description of the catalogue to show on the page
     * @param records the current records. Read by any thread whenever a page is opened or has missed something; must include a change
     * before it is published
     * @throws PageServerException if the server can't listen
     */
    public static PageServer start(Path folder, int port, boolean giveWay, String source, Summaries records) {
        return start(folder, port, giveWay, new CatalogueScripts(source, records), PATIENCE);
    }

    static PageServer start(Path folder, int port, boolean giveWay, CatalogueScripts scripts, Duration patience) {
        try {
            return new PageServer(folder, scripts, patience).listen(port);
        } catch (JavalinBindException e) {
            if (giveWay && port != 0) {
                return start(folder, 0, false, scripts, patience);
            }
            throw new PageServerException(
                    "could not serve the page on port " + port + " of " + HOST + ": the port is taken or not permitted",
                    e);
        } catch (JavalinException e) {
            throw new PageServerException("could not serve the page on port " + port + " of " + HOST, e);
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

    /** Returns the port. */
    public int port() {
        return javalin.port();
    }

    /** Returns the address of the page. */
    public String url() {
        return "http://" + HOST + ":" + port() + "/";
    }

    /** Returns the number of open pages. A page that was closed is noticed within seconds. */
    public int viewers() {
        return viewers.count();
    }

    /** Sends a change to all open pages. Never waits for one of them. The changes of one record must be published in order. */
    public void publish(PageChange change) {
        viewers.tell(change);
    }

    /** Stops the server. Open pages keep what they show. */
    @Override
    public void close() {
        viewers.close();
        javalin.stop();
    }

    /** Keeps the catalogue from pages of other servers that the same browser has open. */
    private static void protect(Context context) {
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (!OWN_NAMES.contains(nameIn(context.header(Header.HOST)))) {
            // A page elsewhere could have its own name resolved to this machine, and read what is served.
            refuse(context, HttpStatus.FORBIDDEN, "This page is only available on the machine that serves it.");
        } else if (isForAnotherSite(context)) {
            // A page elsewhere could load the scripts of the catalogue. What it would then read isn't protected by any
            // policy of browsers.
            refuse(context, HttpStatus.FORBIDDEN, "This is only available to the page of this server.");
        }
    }

    /** Returns whether a browser says that a page of another server asks, except for a link to this one that somebody follows. */
    private static boolean isForAnotherSite(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean isLink = "navigate".equals(context.header("Sec-Fetch-Mode"))
                && "document".equals(context.header("Sec-Fetch-Dest"));
        return site != null && !OWN_SITES.contains(site) && !isLink;
    }

    private void admit(Context context) {
        if (!EVENTS.equals(context.header(Header.ACCEPT))) {
            // Javalin would answer with nothing.
            refuse(context, HttpStatus.NOT_ACCEPTABLE, "These are events, for those who accept " + EVENTS + ".");
        } else if (!viewers.admit(context)) {
            context.header(Header.RETRY_AFTER, "10");
            refuse(context, HttpStatus.SERVICE_UNAVAILABLE, "Too many pages are open.");
        }
    }

    private static void refuse(Context context, HttpStatus status, String why) {
        context.status(status).result(why).skipRemainingHandlers();
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
        if (CatalogueScripts.NAMES.matcher(path).matches()) {
            serveScript(context, path);
            return;
        }
        Optional<Path> file = folder.file(path);
        if (file.isPresent()) {
            context.contentType(ContentTypes.of(path)).result(Files.newInputStream(file.get()));
        } else {
            notFound(context);
        }
    }

    private void serveScript(Context context, String path) throws IOException {
        OptionalInt part = scripts.part(path);
        if (part.isEmpty()) {
            notFound(context);
            return;
        }
        context.contentType(ContentTypes.of(path));
        // Before the records are read, so that the page reads them again rather than misses a change.
        scripts.write(part.getAsInt(), viewers.version(), context.outputStream());
    }

    private static void notFound(Context context) {
        context.status(HttpStatus.NOT_FOUND)
                .contentType("text/plain; charset=utf-8")
                .result("Not found.");
    }
}
