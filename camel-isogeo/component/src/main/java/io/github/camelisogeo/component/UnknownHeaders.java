package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.camel.Message;
import org.apache.camel.RuntimeCamelException;

/**
 * Refuses headers that begin like ours and aren't: with a mistyped name, a search would return the whole catalogue, and a write would not
 * write what was meant. Headers that other operations use are left alone, since an earlier step may have needed them.
 */
final class UnknownHeaders {

    private static final String PREFIX = "CamelIsogeo";
    private static final String FILTER = "filter";
    private static final Pattern READING = Pattern.compile("(get|list|exists|download|cleanActions).*");
    private static final Set<String> KNOWN = known();

    private UnknownHeaders() {}

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Field constant : IsogeoConstants.class.getFields()) {
            try {
                known.add((String) constant.get(null));
            } catch (IllegalAccessException e) {
                throw new RuntimeCamelException("could not read " + constant, e);
            }
        }
        return known;
    }

    /**
     * Checks the headers of a message.
     *
     * @throws IllegalArgumentException if one is unknown, unless the operation only reads what is identified
     */
    static void check(OperationDescriptor operation, Message message) {
        if (!message.hasHeaders() || READING.matcher(operation.name()).matches()) {
            return;
        }
        for (String name : message.getHeaders().keySet()) {
            if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) && !KNOWN.contains(name)) {
                throw new IllegalArgumentException(
                        operation + ": unknown header '" + name + "', " + advice(name, operation));
            }
        }
    }

    private static String advice(String name, OperationDescriptor operation) {
        String option = name.substring(PREFIX.length());
        if (option.toLowerCase(Locale.ROOT).startsWith(FILTER)) {
            return "filters are options of the endpoint, not headers: use filter... in the URI, or write the whole query in "
                    + IsogeoConstants.QUERY;
        }
        Optional<String> translated = option.isEmpty()
                ? Optional.empty()
                : ApiNames.parameter(Character.toLowerCase(option.charAt(0)) + option.substring(1), operation);
        if (translated.isPresent()) {
            return "which is called " + OperationLookup.header(translated.get()) + " here";
        }
        List<String> nearest = Nearest.first(name, KNOWN);
        return "the most similar ones are: " + String.join(", ", nearest.subList(0, 3));
    }
}
