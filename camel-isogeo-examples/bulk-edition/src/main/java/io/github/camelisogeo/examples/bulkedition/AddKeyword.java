package io.github.camelisogeo.examples.bulkedition;

import io.github.camelisogeo.client.model.BulkIgnored;
import io.github.camelisogeo.client.model.Keyword;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.apache.camel.main.Main;

/** A command that adds a keyword to the records whose identifiers are the lines of the standard input. */
public final class AddKeyword {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private AddKeyword() {}

    /** Runs the command. The only argument is the identifier of the keyword; the account is in the environment. */
    public static void main(String[] args) throws Exception {
        if (args.length != 1) {
            System.err.println("usage: java -jar bulk-edition.jar KEYWORD < identifiers of records, one a line");
            System.exit(WRONG_USE);
        }
        try {
            run(args[0], System.in, System.out, new Properties());
        } catch (Exception e) {
            System.err.println(reason(e).getMessage());
            System.exit(FAILED);
        }
    }

    /** Returns what is inside Camel's own exceptions, which say where in a route it was. */
    private static Throwable reason(Throwable failure) {
        boolean ofCamel = failure.getClass().getName().startsWith("org.apache.camel.");
        return ofCamel && failure.getCause() != null ? reason(failure.getCause()) : failure;
    }

    static void run(String keywordId, InputStream records, PrintStream out, Properties settings) throws Exception {
        Main camel = new Main();
        // A group application can only read.
        camel.addInitialProperty("camel.component.isogeo.grantType", "password");
        camel.setOverrideProperties(settings);
        camel.configure().addRoutesBuilder(new BulkEditionRoutes());
        LeftAside leftAside = new LeftAside(out);
        camel.configure().addRoutesBuilder(leftAside);
        Failures failures = new Failures();
        camel.configure().addRoutesBuilder(failures);
        camel.start();
        Keyword keyword;
        long sent = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(records, StandardCharsets.UTF_8))) {
            ProducerTemplate template = camel.getCamelTemplate();
            keyword = template.requestBody("isogeo:keyword", keywordId, Keyword.class);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    template.sendBodyAndHeader(BulkEditionRoutes.TAG, line.strip(), BulkEditionRoutes.KEYWORD, keyword);
                    sent++;
                }
            }
        } finally {
            // Sends what still waits for others.
            camel.stop();
        }
        failures.throwFirst();
        out.println((sent - leftAside.count()) + " of " + sent + " records got the keyword " + keyword.text());
    }

    /** Remembers what failed in a route after a message was put aside for others, when nobody waits for it any more. */
    private static final class Failures extends RouteConfigurationBuilder {

        private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

        @Override
        public void configuration() {
            routeConfiguration()
                    .onException(Exception.class)
                    .process(
                            exchange -> failures.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)));
        }

        void throwFirst() throws Exception {
            if (!failures.isEmpty()) {
                throw failures.element();
            }
        }
    }

    /** Says which records the API ignored, and counts them. */
    private static final class LeftAside extends RouteBuilder {

        private final PrintStream out;
        private final AtomicLong count = new AtomicLong();

        LeftAside(PrintStream out) {
            this.out = out;
        }

        @Override
        public void configure() {
            from(BulkEditionRoutes.LEFT_ASIDE).process(exchange -> {
                BulkIgnored ignored = exchange.getMessage().getBody(BulkIgnored.class);
                count.incrementAndGet();
                out.println("ignored: " + ignored.resource().get("_id") + ", " + ignored.reason());
            });
        }

        long count() {
            return count.get();
        }
    }
}
