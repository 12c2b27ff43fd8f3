package io.github.camelisogeo.karaf;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Karaf of its own process, whose files are in a folder of their own. It installs what is in the repository of the build, and never asks a
 * network.
 */
final class Karaf implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("karaf.home"));
    private static final Path REPOSITORY = Path.of(System.getProperty("karaf.repository"));
    private static final Path FEATURES = Path.of(System.getProperty("karaf.features"));

    private final Path base;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private Process process;

    Karaf(Path base) throws IOException {
        this.base = base;
        copy(HOME.resolve("etc"), base.resolve("etc"));
        Files.createDirectories(base.resolve("deploy"));
        // The script refuses a folder that isn't there.
        Files.createDirectories(base.resolve("data"));
        Path camel = Files.writeString(base.resolve("camel.xml"), camelFeatures());
        edit("org.apache.karaf.features.cfg", features -> {
            append(features, "featuresRepositories", FEATURES.toUri() + "," + camel.toUri());
            features.setProperty("featuresBoot", "framework,wrap,camel-isogeo");
        });
        edit("org.ops4j.pax.url.mvn.cfg", maven -> {
            maven.setProperty(
                    "org.ops4j.pax.url.mvn.localRepository",
                    base.resolve("local").toString());
            maven.setProperty("org.ops4j.pax.url.mvn.repositories", "");
            append(maven, "org.ops4j.pax.url.mvn.defaultRepositories", REPOSITORY.toUri() + "@id=build@snapshots");
        });
    }

    /** Sets a property that the bundles can read. */
    Karaf with(String name, Object value) {
        properties.put("isogeo.test." + name, value.toString());
        return this;
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(HOME.resolve("bin/karaf").toString(), "server");
        builder.environment().put("KARAF_BASE", base.toString());
        builder.environment().put("KARAF_ETC", base.resolve("etc").toString());
        builder.environment().put("KARAF_DATA", base.resolve("data").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "EXTRA_JAVA_OPTS",
                        properties.entrySet().stream()
                                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                                .collect(Collectors.joining(" ", "-XX:TieredStopAtLevel=1 ", "")));
        File output = base.resolve("output.log").toFile();
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start();
    }

    /** Says whether the features are installed. A bundle that is deployed earlier would fail, and not be started again. */
    boolean isReady() throws IOException {
        Path log = base.resolve("data/log/karaf.log");
        String text = Files.exists(log) ? Files.readString(log) : "";
        int started = text.lastIndexOf("  io.github.camelisogeo.component/");
        return started > 0 && text.indexOf("| Done.", started) > 0;
    }

    /** Installs a bundle, or updates it if one with this name is there. */
    void deploy(Path bundle, String name) throws IOException {
        Files.move(bundle, base.resolve("deploy").resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Ends the process as a crash would. */
    void kill() {
        // The script waits for the Java that it has started.
        List<ProcessHandle> java = process.descendants().toList();
        java.forEach(ProcessHandle::destroyForcibly);
        java.forEach(ended -> ended.onExit().join());
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    /** The feature {@code camel-core}, in place of Camel-Karaf's: each jar of Camel as a bundle that exports all it has. */
    private static String camelFeatures() throws IOException {
        try (Stream<Path> jars = Files.walk(REPOSITORY.resolve("org/apache/camel"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .map(jar -> {
                        String version = jar.getParent().getFileName().toString();
                        String artifact =
                                jar.getParent().getParent().getFileName().toString();
                        return ("<bundle>wrap:mvn:org.apache.camel/%1$s/%2$s$Bundle-SymbolicName=org.apache.camel.%1$s"
                                        + "&amp;Bundle-Version=%2$s&amp;Export-Package=org.apache.camel.*;version=%2$s"
                                        + "&amp;Import-Package=*;resolution:=optional</bundle>\n")
                                .formatted(artifact, version);
                    })
                    .collect(Collectors.joining(
                            "",
                            "<features name=\"camel\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\">\n"
                                    + "<feature name=\"camel-core\" version=\"4.18.0\">\n"
                                    + "<feature prerequisite=\"true\">wrap</feature>\n",
                            "</feature>\n</features>\n"));
        }
    }

    private void edit(String name, Consumer<Properties> change) throws IOException {
        Path file = base.resolve("etc").resolve(name);
        Properties content = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            content.load(in);
        }
        change.accept(content);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.store(out, null);
        }
    }

    private static void append(Properties list, String name, String value) {
        list.setProperty(name, list.getProperty(name) + "," + value);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
