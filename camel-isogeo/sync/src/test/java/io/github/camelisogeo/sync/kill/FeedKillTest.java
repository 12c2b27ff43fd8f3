package io.github.camelisogeo.sync.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.MovableClock;
import io.github.camelisogeo.sync.scripted.Receiver;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed with SIGKILL, at any time, loses no change. {@code -Disogeo.kills=100} kills more often. */
class FeedKillTest {

    private static final int KILLS = Integer.getInteger("isogeo.kills", 10);
    private static final int RECORDS = 300;

    @TempDir
    Path folder;

    private final Random dice = new Random(17);
    private final MovableClock clock = new MovableClock();
    private int last = RECORDS;

    @Test
    void losesNothingThoughItIsKilledAgainAndAgain() throws Exception {
        try (ScriptedCatalogue catalogue = new ScriptedCatalogue(clock)) {
            catalogue.edit(made -> {
                for (int number = 1; number <= RECORDS; number++) {
                    made.create(number);
                }
            });
            Receiver receiver = new Receiver(catalogue);
            for (int kill = 0; kill < KILLS; kill++) {
                try (FeedProcess feed = start(catalogue, receiver)) {
                    feed.read(dice.nextInt(250));
                    feed.kill();
                }
                assertThat(receiver.violations()).as(errors()).isEmpty();
                edit(catalogue);
            }
            try (FeedProcess feed = start(catalogue, receiver)) {
                feed.readUntilQuiet(4);
            }
            assertThat(receiver.violations()).as(errors()).isEmpty();
            assertThat(receiver.versions()).as(errors()).isEqualTo(versions(catalogue));
        }
    }

    private FeedProcess start(ScriptedCatalogue catalogue, Receiver receiver) throws Exception {
        return FeedProcess.start(catalogue.url(), folder.resolve("states"), folder.resolve("errors"), receiver);
    }

    private String errors() throws Exception {
        Path errors = folder.resolve("errors");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }

    private void edit(ScriptedCatalogue catalogue) {
        List<Integer> numbers = new ArrayList<>(catalogue.state().records().keySet());
        Collections.shuffle(numbers, dice);
        catalogue.edit(made -> {
            numbers.subList(0, 20).forEach(made::remove);
            numbers.subList(20, 20 + dice.nextInt(150)).forEach(made::touch);
            for (int i = 0; i < 20; i++) {
                made.create(++last);
            }
        });
    }

    private static Map<Integer, Long> versions(ScriptedCatalogue catalogue) {
        Map<Integer, Long> versions = new HashMap<>();
        for (CatalogueRecord record : catalogue.state().selection().values()) {
            versions.put(record.number(), record.version());
        }
        return versions;
    }
}
