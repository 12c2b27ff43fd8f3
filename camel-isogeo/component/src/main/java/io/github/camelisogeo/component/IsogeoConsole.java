package io.github.camelisogeo.component;

import io.github.camelisogeo.sync.state.StateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Component;
import org.apache.camel.spi.annotations.DevConsole;
import org.apache.camel.support.console.AbstractDevConsole;

/** Shows the accounts and the feeds of a context in Camel's developer console, without secrets. */
@DevConsole(name = "isogeo", displayName = "Isogeo", description = "Accounts and feeds of the Isogeo components")
public final class IsogeoConsole extends AbstractDevConsole {

    public IsogeoConsole() {
        super("camel", "isogeo", "Isogeo", "Accounts and feeds of the Isogeo components");
    }

    @Override
    protected Map<String, Object> doCallJson(Map<String, Object> options) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("accounts", accounts());
        shown.put("feeds", feeds());
        return shown;
    }

    @Override
    protected String doCallText(Map<String, Object> options) {
        return Stream.concat(accounts().stream(), feeds().stream())
                .map(shown -> shown.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n    ")))
                .collect(Collectors.joining("\n\n"));
    }

    private Map<String, IsogeoComponent> components() {
        Map<String, IsogeoComponent> components = new LinkedHashMap<>();
        for (String name : getCamelContext().getComponentNames()) {
            Component component = getCamelContext().hasComponent(name);
            if (component instanceof IsogeoComponent isogeo) {
                components.put(name, isogeo);
            }
        }
        return components;
    }

    private List<Map<String, Object>> accounts() {
        List<Map<String, Object>> accounts = new ArrayList<>();
        components().forEach((name, component) -> accounts.add(AccountMap.of(name, component)));
        return accounts;
    }

    private List<Map<String, Object>> feeds() {
        List<Map<String, Object>> feeds = new ArrayList<>();
        components().values().forEach(component -> component
                .feeds()
                .forEach((stateId, feed) -> feeds.add(described(stateId, feed))));
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
