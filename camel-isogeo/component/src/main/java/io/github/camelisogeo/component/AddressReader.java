package io.github.camelisogeo.component;

import io.github.camelisogeo.client.address.EditTab;
import io.github.camelisogeo.client.value.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the options of {@code isogeo:address} and refuses at once those that can't work. */
final class AddressReader {

    private static final Set<String> OTHERS = Set.of(AddressOptions.TO, "lazyStartProducer");

    private final IsogeoEndpoint endpoint;

    AddressReader(IsogeoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    void read(Map<String, Object> options) throws Exception {
        for (Map.Entry<String, Object> option : options.entrySet()) {
            if (!OTHERS.contains(option.getKey()) && !AddressOptions.ARGUMENTS.contains(option.getKey())) {
                List<String> possible = new ArrayList<>(OTHERS);
                possible.addAll(AddressOptions.ARGUMENTS);
                throw refused("unknown option '" + option.getKey() + "', it must be one of: "
                        + Words.nearest(option.getKey(), possible));
            }
            check(option.getKey(), String.valueOf(option.getValue()));
        }
        Set<String> names = endpoint.getComponent().addresses().names();
        Object to = options.get(AddressOptions.TO);
        if (to == null || to.toString().isBlank()) {
            throw refused("the option to is missing, it must be one of: " + Words.nearest("edit", names));
        }
        String meant = Words.meant(to.toString(), names);
        if (meant == null) {
            throw refused("option to is '" + to + "', it must be one of: " + Words.nearest(to.toString(), names));
        }
        options.put(AddressOptions.TO, meant);
        endpoint.getComponent().configure(endpoint, options);
    }

    private static void check(String name, String value) {
        try {
            if (name.equals(AddressOptions.TAB)) {
                EditTab.of(value);
            } else if (name.endsWith("Id")) {
                Id.of(value);
            }
        } catch (IllegalArgumentException e) {
            throw refused("option " + name + " is '" + value + "': " + e.getMessage());
        }
    }

    private static IllegalArgumentException refused(String problem) {
        return new IllegalArgumentException("isogeo:" + AddressKind.NAME + ": " + problem);
    }
}
