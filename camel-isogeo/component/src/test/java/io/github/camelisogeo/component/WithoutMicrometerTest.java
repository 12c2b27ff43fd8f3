package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** Nothing of Micrometer, and of tracing, is needed to run a route. */
class WithoutMicrometerTest {

    @Test
    void aRouteRunsWithoutTheOptionalLibraries() throws Exception {
        List<URL> reduced = new ArrayList<>();
        for (Path part : classPath()) {
            String name = part.getFileName().toString();
            if (!name.startsWith("micrometer-") && !name.startsWith("camel-telemetry")) {
                reduced.add(part.toUri().toURL());
            }
        }
        assertThat(reduced).hasSizeLessThan(classPath().size());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(reduced.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?> route = loader.loadClass(Route.class.getName());
            assertThat(route.getMethod("run").invoke(null)).isEqualTo("Communes");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<Path> classPath() throws Exception {
        List<Path> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            parts.add(Path.of(part));
        }
        // Surefire may pass the class path in the manifest of a jar.
        for (Path jar : List.copyOf(parts)) {
            if (Files.isRegularFile(jar)) {
                try (JarFile opened = new JarFile(jar.toFile())) {
                    String more = opened.getManifest() == null
                            ? null
                            : opened.getManifest().getMainAttributes().getValue("Class-Path");
                    if (more != null && jar.getFileName().toString().startsWith("surefire")) {
                        Arrays.stream(more.trim().split("\\s+"))
                                .map(entry -> resolved(jar, entry))
                                .forEach(parts::add);
                    }
                }
            }
        }
        return parts;
    }

    private static Path resolved(Path jar, String entry) {
        try {
            return Path.of(URI.create(jar.toUri().toURL().toURI().resolve(entry).toString()));
        } catch (MalformedURLException | java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Runs in the reduced class path. */
    public static final class Route {

        private Route() {}

        public static String run() throws Exception {
            try {
                Class.forName("io.micrometer.core.instrument.MeterRegistry");
                throw new AssertionError("Micrometer is there");
            } catch (ClassNotFoundException expected) {
                // That is the point.
            }
            try (FakeApi api = new FakeApi();
                    DefaultCamelContext context = new DefaultCamelContext()) {
                api.answers(200, "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"title\":\"Communes\"}");
                context.addComponent("isogeo", FakeApiTestSupport.component(api.url()));
                context.start();
                return context.createProducerTemplate()
                        .requestBody(
                                "isogeo:metadata?metadataId=43380f6c60424095b67cbd1aa9526fe4",
                                (Object) null,
                                io.github.camelisogeo.client.model.Metadata.class)
                        .title();
            }
        }
    }
}
