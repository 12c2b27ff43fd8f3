package io.github.camelisogeo.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sandbox in a Java process of its own, which has its own options. */
final class SandboxProcess implements AutoCloseable {

    private final Process process;
    private final String url;

    private SandboxProcess(Process process) throws IOException {
        this.process = process;
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        while (line != null && !line.contains(" listening on ")) {
            line = out.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("the sandbox has ended");
        }
        url = line.replaceAll(".* ", "");
    }

    /** Starts a sandbox on a free port, and returns once it listens. */
    static SandboxProcess start(List<String> javaOptions, String... flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(SandboxCommand.class.getName(), "--port=0"));
        command.addAll(List.of(flags));
        return new SandboxProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
