package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.value.RawRequest;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.camel.Message;
import org.apache.camel.RuntimeCamelException;

/**
 * Refuses headers that begin like ours and aren't: with a mistyped name, a search would return the whole catalogue, and a write would not
 * write what was meant. Headers that other operations use are left alone, since an earlier step may have needed them, and so are those that
 * the paths of {@code isogeo:raw} name. Thread-safe.
 */
final class UnknownHeaders {

    private static final String PREFIX = "CamelIsogeo";
    private static final String FILTER = "filter";
    private static final Pattern READING = Pattern.compile("(get|list|exists|download|cleanActions).*");

    private final Set<String> known = new ConcurrentSkipListSet<>(String.CASE_INSENSITIVE_ORDER);

    UnknownHeaders() {
        for (Field constant : IsogeoConstants.class.getFields()) {
            try {
                known.add((String) constant.get(null));
            } catch (IllegalAccessException e) {
                throw new RuntimeCamelException("could not read " + constant, e);
            }
        }
    }

    /** Adds the headers of the names in a path of {@code isogeo:raw}. */
    void addNames(Collection<String> names) {
        names.forEach(name -> known.add(OperationLookup.header(name)));
    }

    /**
     * Checks the headers of a message.
     *
     * @throws IllegalArgumentException if one is unknown, unless the operation only reads what is identified
     */
    void check(OperationDescriptor operation, Message message) {
        if (!READING.matcher(operation.name()).matches()) {
            check(operation.toString(), message, name -> advice(name, operation));
        }
    }

    /**
     * Checks the headers of a message for {@code isogeo:raw}.
     *
     * @throws IllegalArgumentException if one looks as if it changed the request and doesn't, or is unknown, unless the method only reads
     */
    void check(RawRequest request, Message message) {
        for (String option : List.of(RawRequestOptions.METHOD, RawRequestOptions.PATH)) {
            String header = OperationLookup.header(option);
            if (message.getHeader(header) != null && !request.parameters().containsKey(option)) {
                throw new IllegalArgumentException("isogeo:" + RawKind.NAME + ": the header '" + header
                        + "' is not read, so that no message chooses what is called: set the option " + option
                        + " in the URI, with expressions in toD if it varies, and remove the header");
            }
        }
        if (!request.method().isReading() && message.getHeader(IsogeoConstants.IF_UNMODIFIED_SINCE) != null) {
            throw new IllegalArgumentException("isogeo:" + RawKind.NAME + ": the header '"
                    + IsogeoConstants.IF_UNMODIFIED_SINCE
                    + "' is only for updates and deletions by operations, since nobody"
                    + " knows what a route without an operation changes: remove the header");
        }
        if (!request.method().isReading()) {
            check("isogeo:" + RawKind.NAME, message, this::nearest);
        }
    }

    /**
     * Checks the headers of a message for {@code isogeo:feed}.
     *
     * @throws IllegalArgumentException if one is unknown, unless the action only reads: without the identifiers that it was meant to give, all
     *     records would be meant
     */
    void check(FeedAction action, Message message) {
        if (action != FeedAction.STATUS && action != FeedAction.EXPORT) {
            check("isogeo:" + FeedKind.NAME, message, this::nearest);
        }
    }

    private void check(String what, Message message, UnaryOperator<String> advice) {
        if (!message.hasHeaders()) {
            return;
        }
        for (String name : message.getHeaders().keySet()) {
            if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) && !known.contains(name)) {
                throw new IllegalArgumentException(what + ": unknown header '" + name + "', " + advice.apply(name));
            }
        }
    }

    private String advice(String name, OperationDescriptor operation) {
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
        return nearest(name);
    }

    private String nearest(String name) {
        List<String> nearest = Nearest.first(name, known);
        return "the most similar ones are: " + String.join(", ", nearest.subList(0, 3));
    }
}
