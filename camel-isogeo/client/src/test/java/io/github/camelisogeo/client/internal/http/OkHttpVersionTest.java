package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** OkHttp 4 has other coordinates than OkHttp 5, and gets on class paths without a warning of any build tool. */
class OkHttpVersionTest {

    private static final Path OKHTTP_4 = Path.of("target", "okhttp4.jar");

    /** What is run inside: a client is built, as by any program. */
    public static final class Start implements Callable<String> {

        @Override
        public String call() {
            try (IsogeoClient client = IsogeoClient.builder()
                    .apiUrl("http://localhost:1")
                    .clientId("a")
                    .clientSecret("b")
                    .build()) {
                return client.getClass().getName();
            }
        }
    }

    @Test
    void refusesOkHttp4InPlaceOfOkHttp5() throws Exception {
        List<Path> libraries = libraries();
        assertThat(libraries.removeIf(jar -> jar.getFileName().toString().startsWith("okhttp-jvm-")))
                .isTrue();
        libraries.add(OKHTTP_4);

        assertThatThrownBy(() -> start(libraries))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "isogeo-client needs OkHttp 5 (com.squareup.okhttp3:okhttp-jvm), but found 4.12.0 in file:")
                .hasMessageEndingWith(
                        "okhttp4.jar: exclude com.squareup.okhttp3:okhttp from the dependency that brings it, or let that take"
                                + " version 5");
    }

    @Test
    void refusesOkHttp4InFrontOfOkHttp5() throws Exception {
        List<Path> libraries = libraries();
        libraries.add(0, OKHTTP_4);

        assertThatThrownBy(() -> start(libraries)).hasMessageContaining("but found 4.12.0 in file:");
    }

    @Test
    void starts() throws Exception {
        assertThat(start(libraries())).isEqualTo(IsogeoClient.class.getName());
    }

    private static List<Path> libraries() {
        return new ArrayList<>(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    @SuppressWarnings("unchecked") // The class is Start, loaded by another loader.
    private static String start(List<Path> libraries) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Callable<String> start = (Callable<String>) loader.loadClass(Start.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return start.call();
        }
    }
}
