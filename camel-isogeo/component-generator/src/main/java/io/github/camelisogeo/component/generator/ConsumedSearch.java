package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.search.SearchSelection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of a search that a consumer supports, and those that it refuses and why. A file lists those that are refused; all others
 * are supported.
 *
 * @param selected the supported parameters that are part of the selection, in the order of the operation
 * @param refused the reasons, by parameter
 */
record ConsumedSearch(List<RecordComponent> selected, Map<String, String> refused) {

    /** The supported parameters that aren't part of the selection: whether it is checked, and whether its records are parsed. */
    private static final List<String> BESIDES = List.of("check", "rawPayload");

    private static final String FILE = "refused-by-consumer.properties";

    static ConsumedSearch load(Operations operations) throws IOException {
        Properties refused = new Properties();
        try (InputStream file = ConsumedSearch.class.getResourceAsStream(FILE)) {
            refused.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        Map<String, String> reasons = new TreeMap<>();
        refused.stringPropertyNames().forEach(name -> reasons.put(name, refused.getProperty(name)));
        return of(operations.find("search", "search"), reasons);
    }

    /**
     * Divides the parameters of a search into supported and refused ones.
     *
     * @throws IllegalStateException if a parameter is neither refused nor a part of the selection, or if the file refuses an unknown
     *     parameter
     */
    static ConsumedSearch of(OperationDescriptor search, Map<String, String> reasons) {
        Set<String> strangers = new TreeSet<>(reasons.keySet());
        search.parameters().forEach(parameter -> strangers.remove(parameter.name()));
        if (!strangers.isEmpty()) {
            throw new IllegalStateException(
                    FILE + " refuses " + strangers + ", but " + search + " has no such parameters");
        }
        Map<String, RecordComponent> parts = Arrays.stream(SearchSelection.class.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, part -> part));
        List<RecordComponent> selected = search.parameters().stream()
                .map(ParameterDescriptor::name)
                .filter(name -> !reasons.containsKey(name) && !BESIDES.contains(name))
                .map(name -> {
                    if (!parts.containsKey(name)) {
                        throw new IllegalStateException("a consumer neither supports nor refuses '" + name + "' of "
                                + search + ": make it a part of SearchSelection, or give a reason in " + FILE);
                    }
                    return parts.get(name);
                })
                .toList();
        return new ConsumedSearch(selected, reasons);
    }

    /** Returns the names of the supported parameters. */
    List<String> taken() {
        List<String> names = new ArrayList<>();
        selected.forEach(part -> names.add(part.getName()));
        names.addAll(BESIDES);
        return names;
    }
}
