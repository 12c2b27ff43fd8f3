package io.github.camelisogeo.sync.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed with SIGKILL, at any time, loses no change. {@code -Disogeo.kills=100} kills more often. */
class FeedKillTest {

    private static final int KILLS = Integer.getInteger("isogeo.kills", 10);
    private static final int MOST_LINES = 150;

    @TempDir
    Path folder;

    private final Random dice = new Random(17);

    @Test
    void losesNothingThoughItIsKilledAgainAndAgain() throws Exception {
        try (KilledCatalogue catalogue = new KilledCatalogue()) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (FeedProcess feed = start(catalogue)) {
                    feed.read(dice.nextInt(MOST_LINES));
                    feed.kill();
                    feed.read(Integer.MAX_VALUE);
                }
                catalogue.killed();
                catalogue.assertThatNothingWrongWasTold(errors());
                catalogue.edit(dice);
            }
            try (FeedProcess feed = start(catalogue)) {
                feed.readUntilQuiet(4);
            }
            catalogue.assertThatTheReceiverAgrees(errors());
        }
    }

    private FeedProcess start(KilledCatalogue catalogue) throws Exception {
        return FeedProcess.start(
                catalogue.url(),
                folder.resolve("states").toString(),
                "killed",
                folder.resolve("errors"),
                catalogue::take);
    }

    private String errors() throws Exception {
        Path errors = folder.resolve("errors");
        return Files.exists(errors) ? Files.readString(errors) : "";
    }
}
