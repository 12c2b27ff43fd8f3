package io.github.camelisogeo.examples.cataloguesync;

import io.github.camelisogeo.client.IsogeoClient;
import java.io.PrintStream;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;

/**
 * Mirrors a catalogue to a folder, and ends. Without an account in the environment it starts a sandbox of its own and mirrors that.
 */
public final class CatalogueSync {

    private final PrintStream out;
    private final PrintStream err;

    CatalogueSync(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Reads its settings from system properties ({@code demo.*}, {@code sandbox.*}) and the environment. */
    public static void main(String[] args) {
        int status = new CatalogueSync(System.out, System.err).run(text(System.getProperties()), System.getenv());
        if (status != 0) {
            // In `mvn -Pdemo` this ends Maven too: an exception would come with a page of Maven's own words.
            System.exit(status);
        }
    }

    private static Map<String, String> text(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Answers the exit status; what went wrong is one line of the error output. */
    int run(Map<String, String> properties, Map<String, String> environment) {
        try {
            mirror(DemoSettings.of(properties, environment));
            return 0;
        } catch (Exception e) {
            err.println("catalogue-sync: " + Problem.of(e));
            return 1;
        }
    }

    private void mirror(DemoSettings settings) throws Exception {
        Progress progress = new Progress(out, System::nanoTime);
        try (Mirror mirror = Mirror.in(settings.output(), progress);
                Source source = Source.open(settings)) {
            out.println(source.description());
            out.println("Writing to " + settings.output().toAbsolutePath().normalize());
            route(source.client(), new CatalogueRoutes(mirror));
            int stale = mirror.finish();
            out.println(progress.summary(settings.output(), stale));
        }
    }

    private static void route(IsogeoClient client, CatalogueRoutes routes) throws Exception {
        Main camel = new Main();
        camel.bind("isogeoClient", client);
        camel.addInitialProperty("camel.component.isogeo.client", "#bean:isogeoClient");
        camel.configure().addRoutesBuilder(routes);
        try {
            camel.start();
            Exchange done = camel.getCamelTemplate().send(CatalogueRoutes.READ_CATALOGUE, exchange -> {});
            if (done.getException() != null) {
                throw done.getException();
            }
        } finally {
            camel.stop();
        }
    }
}
