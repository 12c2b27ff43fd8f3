package io.github.camelisogeo.examples.kafka;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An instance of the packaged application, in a process. */
final class Instance implements AutoCloseable {

    private final Process process;

    Instance(IsogeoSandbox sandbox, Broker broker, Database database, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("application.jar"),
                "--server.port=0",
                "--camel.component.isogeo.api-url=" + sandbox.url(),
                "--catalogue.delay=200",
                // What the test waits for takes a minute otherwise.
                "--catalogue.lease=6s",
                "--camel.component.kafka.session-timeout-ms=6000",
                "--camel.component.kafka.heartbeat-interval-ms=1000",
                "--camel.component.kafka.max-block-ms=1000",
                "--camel.component.kafka.delivery-timeout-ms=1000",
                "--camel.component.kafka.request-timeout-ms=1000",
                // A failure that counts as an attempt would park its change at once.
                "--catalogue.max-attempts=1"));
        builder.environment().put("ISOGEO_CLIENT_ID", sandbox.clientId());
        builder.environment().put("ISOGEO_CLIENT_SECRET", sandbox.clientSecret());
        builder.environment().put("KAFKA_BROKERS", broker.address());
        builder.environment().put("DATABASE_URL", database.url());
        builder.environment().put("DATABASE_USER", "");
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Returns whether it is the process that the database names as the owner of the lease. */
    boolean is(String owner) {
        return owner != null && owner.contains(Long.toString(process.pid()));
    }

    /** Ends the process without notice. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to end, and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
