package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.concurrent.Callable;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** JTS is optional: everything but its own boxes and geometries works without its classes. */
class WithoutJtsTest {

    /** Loads the classes of the component and of Camel anew, and finds none of JTS. */
    private static final class NoJts extends ClassLoader {

        NoJts() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String path = name.replace('.', '/') + ".class";
            URL found = name.startsWith("org.locationtech.")
                    ? null
                    : WithoutJtsTest.class.getClassLoader().getResource(path);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = found.openStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("org/locationtech/")
                    ? null
                    : WithoutJtsTest.class.getClassLoader().getResource(name);
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) throws IOException {
            return WithoutJtsTest.class.getClassLoader().getResources(name);
        }
    }

    /** What is run inside: a search with a box and a geometry as text. */
    public static final class Search implements Callable<String> {

        @Override
        public String call() throws Exception {
            try (FakeApi api = new FakeApi();
                    DefaultCamelContext context = new DefaultCamelContext()) {
                api.answersSearches(0, -1);
                context.addComponent("isogeo", FakeApiTestSupport.component(api.url()));
                context.start();
                Exchange done = context.createProducerTemplate().request("isogeo:search", exchange -> {
                    exchange.getMessage().setHeader("CamelIsogeoBbox", new double[] {1, 2, 3, 4});
                    exchange.getMessage().setHeader("CamelIsogeoGeometry", "POINT(1 2)");
                    exchange.getMessage().setHeader("CamelIsogeoLimit", 5L);
                });
                if (done.getException() != null) {
                    throw done.getException();
                }
                return api.lastCall().getUrl().queryParameter("geo");
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked") // The class is Search, loaded by another loader.
    void searchesWithoutIt() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = new NoJts();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Callable<String> search = (Callable<String>) loader.loadClass(Search.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(search.call()).isEqualTo("POINT(1 2)");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
