package io.github.camelisogeo.sync.kill;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.nio.file.Path;

/** Polls until it is killed. Writes a line for each change, before it accepts it, and for each poll. */
final class FeedMain {

    private FeedMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(arguments[0])
                        .clientId("application")
                        .clientSecret("secret")
                        .build();
                ChangeFeed feed = new ChangeFeed(FeedSettings.builder()
                        .client(client)
                        .store(new EmbeddedStateStore(Path.of(arguments[1])))
                        .stateId("killed")
                        .build())) {
            // True if whoever reads the lines is gone.
            while (!System.out.checkError()) {
                PollReport report = feed.poll(change -> {
                    System.out.println(Lines.of(change));
                    return null;
                });
                System.out.println(Lines.polled(report.handedOver()));
            }
        }
    }
}
