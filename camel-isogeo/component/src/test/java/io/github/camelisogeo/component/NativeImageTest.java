package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.junit.jupiter.api.Test;

/**
 * The metadata for native images names what Camel finds through {@code META-INF/services}, and the classes whose options are looked up by
 * reflection. {@code -Dapi.refresh=true} writes it anew.
 */
class NativeImageTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/META-INF/native-image/io.github.camelisogeo/camel-isogeo");
    private static final String SERVICES = "META-INF/services";

    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void classesThatAreReflectedAreNamed() throws Exception {
        Map<String, Map<String, Object>> types = new TreeMap<>();
        for (String name : services()) {
            types.put(name, entry(name, "allDeclaredConstructors"));
        }
        for (Class<?> type : optionHolders()) {
            types.put(type.getName(), entry(type.getName(), "allDeclaredFields"));
        }
        for (Class<?> type = IsogeoComponent.class; isOurs(type); type = type.getSuperclass()) {
            Map<String, Object> entry = entry(type.getName(), "allDeclaredFields");
            entry.put("allDeclaredConstructors", true);
            entry.put("allPublicMethods", true);
            types.put(type.getName(), entry);
        }

        check("reflect-config.json", types.values());
    }

    @Test
    void resourcesAreNamed() throws IOException {
        check(
                "resource-config.json",
                Map.of(
                        "resources",
                        Map.of(
                                "includes",
                                Stream.of(
                                                "META-INF/services/org/apache/camel/.*/isogeo.*",
                                                "META-INF/services/org/apache/camel/TypeConverterLoader",
                                                "META-INF/services/org\\.apache\\.camel\\.telemetry\\.SpanDecorator",
                                                "META-INF/io/github/camelisogeo/component/isogeo\\.json")
                                        .map(pattern -> Map.of("pattern", pattern))
                                        .toList())));
    }

    private static List<Class<?>> optionHolders() {
        return List.of(
                AddressOptions.class,
                FeedConfiguration.class,
                IsogeoConfiguration.class,
                IsogeoConsumerConfiguration.class,
                IsogeoEndpoint.class,
                RawRequestOptions.class,
                WriteConfiguration.class,
                ScheduledPollEndpoint.class,
                DefaultEndpoint.class);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage().equals(IsogeoComponent.class.getPackage());
    }

    /** Returns the names in the files that Camel reads: {@code class=<name>}, or the name alone. */
    private static List<String> services() throws IOException, URISyntaxException {
        Path classes = Path.of(IsogeoComponent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve(SERVICES))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(NativeImageTest::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replaceFirst("^class=", ""))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> entry(String name, String what) {
        Map<String, Object> entry = new TreeMap<>(Map.of(what, true));
        entry.put("name", name);
        return entry;
    }

    private void check(String file, Object expected) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("api.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(path, mapper.writeValueAsString(expected) + "\n");
        }
        assertThat(mapper.readTree(path.toFile())).isEqualTo(mapper.valueToTree(expected));
    }
}
