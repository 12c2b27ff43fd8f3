package io.github.camelisogeo.examples.postgis;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged application in a process of its own, started as the README says. */
final class Application {

    private final Process process;

    private Application(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param properties more arguments, as -Dname=value
     */
    static Application start(IsogeoSandbox catalogue, CatalogueDatabase database, String... properties)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dcamel.component.isogeo.apiUrl=" + catalogue.url(),
                "-Ddatabase.url=" + database.url(),
                "-Dcatalogue.delay=200",
                "-Dcatalogue.lease=3s",
                "-cp",
                System.getProperty("application") + "/*"));
        command.addAll(List.of(properties));
        command.add("org.apache.camel.main.Main");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ISOGEO_API_GROUP_CLIENT_ID", catalogue.clientId());
        builder.environment().put("ISOGEO_API_GROUP_CLIENT_SECRET", catalogue.clientSecret());
        return new Application(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "application.log").toFile()))
                .start());
    }

    boolean runs() {
        return process.isAlive();
    }

    /** Ends the process at once (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end (SIGTERM), and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
