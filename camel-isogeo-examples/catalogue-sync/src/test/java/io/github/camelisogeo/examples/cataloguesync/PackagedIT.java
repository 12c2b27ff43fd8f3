package io.github.camelisogeo.examples.cataloguesync;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The jar has what it needs beside it, and takes its settings from the environment, as the README says. */
class PackagedIT {

    private static final int RECORDS = 20;

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    @TempDir
    Path folder;

    @Test
    void runsAsTheReadmeSays() throws Exception {
        Set<String> target = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                target.add(exchange.getRequestURI().getPath());
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        Process application = start("http://127.0.0.1:" + server.getAddress().getPort() + "/records");
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> target.size() == RECORDS || !application.isAlive());
            await().until(() -> target.size() == RECORDS);
        } finally {
            application.destroy();
            application.waitFor();
            server.stop(0);
        }
    }

    private Process start(String target) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dcamel.management.port=0",
                        "-jar",
                        System.getProperty("application.jar"))
                .directory(folder.toFile())
                .inheritIO();
        builder.environment().put("ISOGEO_API_GROUP_CLIENT_ID", SANDBOX.get().clientId());
        builder.environment()
                .put("ISOGEO_API_GROUP_CLIENT_SECRET", SANDBOX.get().clientSecret());
        builder.environment().put("ISOGEO_API_URL", SANDBOX.url());
        builder.environment().put("ISOGEO_ID_URL", SANDBOX.url());
        builder.environment().put("SYNC_TARGET", target);
        return builder.start();
    }
}
