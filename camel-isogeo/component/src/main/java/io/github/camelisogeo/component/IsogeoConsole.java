package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.StateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.camel.Component;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;

/** Shows the feeds of all consumers of a context in Camel's developer console. */
@DevConsole(name = "isogeo", displayName = "Isogeo", description = "Feeds of the Isogeo consumers")
public final class FeedConsole extends AbstractDevConsole {

    public FeedConsole() {
        super("camel", "isogeo", "Isogeo", "Feeds of the Isogeo consumers");
    }

    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        return Map.of("feeds", feeds());
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        return feeds().stream()
                .map(feed -> feed.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n    ")))
                .collect(Collectors.joining("\n\n"));
    }

    private List<Map<String, Object>> feeds() {
        List<Map<String, Object>> feeds = new ArrayList<>();
        for (String name : getCamelContext().getComponentNames()) {
            Component component = getCamelContext().hasComponent(name);
            if (component instanceof IsogeoComponent isogeo) {
                isogeo.feeds().forEach((stateId, feed) -> feeds.add(described(stateId, feed)));
            }
        }
        return feeds;
    }

    private static Map<String, Object> described(String stateId, FeedControl feed) {
        try {
            return StatusMap.of(feed.status(), feed.isRunning());
        } catch (StateException e) {
            Map<String, Object> unreadable = new LinkedHashMap<>();
            unreadable.put("stateId", stateId);
            unreadable.put("running", feed.isRunning());
            unreadable.put("lastError", Objects.toString(e.getMessage()));
            return unreadable;
        }
    }
}
