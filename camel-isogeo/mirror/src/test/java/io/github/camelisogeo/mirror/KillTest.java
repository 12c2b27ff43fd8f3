package io.github.camelisogeo.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Killed again and again while somebody edits, the mirror ends in step, and knows of every deletion of what it had. */
class KillTest extends MirrorTestSupport {

    private static final int KILLS = 20;
    private static final int RECORDS = 600;
    private static final String GROUP = "ab".repeat(16);

    private final Random random = new Random(20);
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final List<String> alive = new ArrayList<>();
    private volatile boolean editing = true;

    @Test
    void losesNothingWhenItIsKilled() throws Exception {
        IntStream.rangeClosed(1, RECORDS).mapToObj("%032x"::formatted).forEach(alive::add);
        Path data = data(IntStream.rangeClosed(1, RECORDS)
                .mapToObj(number -> record(number, ",\"_creator\":{\"_id\":\"" + GROUP + "\"}")
                        .replaceFirst("2024-01-\\d+T00", "2024-01-01T00"))
                .toArray(String[]::new));
        try (IsogeoSandbox server = IsogeoSandbox.builder().data(data).start();
                IsogeoClient user = IsogeoMirrorTest.user(server)) {
            Thread editor = new Thread(() -> edit(user), "editor");
            editor.start();
            Set<String> everMirrored = ConcurrentHashMap.newKeySet();
            for (int i = 0; i < KILLS; i++) {
                killOnce(server, i);
                everMirrored.addAll(mirrored());
            }
            editing = false;
            editor.join();

            assertThat(run(Map.of(), environment(server)))
                    .as(complaints().toString())
                    .isZero();

            assertInStep(server);
            Set<String> told = changes().stream()
                    .filter(change -> change.path("type").asText().equals("deleted"))
                    .map((JsonNode change) -> change.path("id").asText())
                    .collect(Collectors.toSet());
            everMirrored.retainAll(deleted);
            assertThat(everMirrored).as("there was something to lose").isNotEmpty();
            assertThat(told).containsAll(everMirrored);
            assertThat(deleted).containsAll(told);
        }
    }

    private void killOnce(IsogeoSandbox server, int round) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Ddemo.output=" + mirror(),
                "-Ddemo.port=0",
                "-Ddemo.poll=100",
                "-cp",
                System.getProperty("java.class.path"),
                IsogeoMirror.class.getName());
        builder.environment().putAll(environment(server));
        Path log = folder.resolve("run-" + round + ".log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        // Half of the kills come while it starts or reads, half while it follows.
        boolean ended = process.waitFor(
                round % 2 == 0 ? 800 + random.nextInt(2200) : untilItFollows(log, process), TimeUnit.MILLISECONDS);
        assertThat(ended).as(() -> contentOf(log)).isFalse();
        process.destroyForcibly().waitFor();
    }

    private long untilItFollows(Path log, Process process) throws Exception {
        for (int i = 0; i < 300 && process.isAlive() && !contentOf(log).contains("following"); i++) {
            Thread.sleep(100);
        }
        return random.nextInt(1000);
    }

    private static String contentOf(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Set<String> mirrored() throws IOException {
        return Files.exists(mirror())
                ? files().stream()
                        .filter(name -> name.startsWith("records/"))
                        .map(name -> name.substring("records/".length(), name.length() - ".json".length()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private void edit(IsogeoClient user) {
        Random choice = new Random(7);
        for (int i = 0; editing; i++) {
            Metadata body = Metadata.builder()
                    .type(MetadataType.VECTOR_DATASET)
                    .title("Edit " + i)
                    .build();
            int index = choice.nextInt(alive.size());
            switch (choice.nextInt(4)) {
                case 0 ->
                    alive.add(user.metadata().create(Id.of(GROUP), body, null).id());
                case 1 -> {
                    String id = alive.remove(index);
                    user.metadata().delete(Id.of(id));
                    deleted.add(id);
                }
                default -> user.metadata().update(Id.of(alive.get(index)), body, null);
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
