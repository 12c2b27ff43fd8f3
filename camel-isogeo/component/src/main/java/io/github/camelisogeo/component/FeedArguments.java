package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.camel.Exchange;

/**
 * The arguments of {@code isogeo:feed} for one exchange: from the values that {@code toD} evaluated, then from headers, then from the
 * endpoint's options.
 */
final class FeedArguments {

    /** The options that may differ between exchanges and can also be headers. */
    static final Set<String> NAMES = Set.of("stateId", "action", "since", "ids");

    private final IsogeoEndpoint endpoint;
    private final Exchange exchange;

    FeedArguments(IsogeoEndpoint endpoint, Exchange exchange) {
        this.endpoint = endpoint;
        this.exchange = exchange;
    }

    String stateId() {
        String given =
                text(GivenValue.of("stateId", exchange, endpoint.getFeed().getStateId()));
        if (given == null || given.isBlank()) {
            throw missing("stateId", "the name of the state");
        }
        return given.trim();
    }

    FeedAction action() {
        Object given = GivenValue.of("action", exchange, endpoint.getFeed().getAction());
        if (given == null || given.toString().isBlank()) {
            throw missing("action", "one of: " + String.join(", ", Word.all(FeedAction.class)));
        }
        return Words.constant(FeedAction.class, "action", given);
    }

    /** Returns the instant from which on records are replayed, or null if none is given. */
    Instant since() {
        return instant(
                "since", GivenValue.of("since", exchange, endpoint.getFeed().getSince()));
    }

    /** Returns the records that are meant, or null if none are named, which means all. The message body names them if nothing else does. */
    List<String> ids() {
        Object given = GivenValue.of("ids", exchange, endpoint.getParameters().getIds());
        return given == null ? ids("message body", inBody()) : ids("ids", given);
    }

    /** Returns what the body names, or null if it is nothing that can name records. */
    private Object inBody() {
        Object body = exchange.getMessage().getBody();
        boolean names = body instanceof Collection<?>
                || body instanceof Model
                || body instanceof Id
                || body instanceof UUID
                || body instanceof CharSequence text && !text.toString().isBlank();
        return names ? body : null;
    }

    private String text(Object value) {
        return value == null ? null : exchange.getContext().getTypeConverter().convertTo(String.class, exchange, value);
    }

    private static IllegalArgumentException missing(String name, String meaning) {
        return new IllegalArgumentException("isogeo:" + FeedKind.NAME + ": " + name + " is missing: set the header "
                + OperationLookup.header(name) + " or the option " + name + ", " + meaning);
    }

    /**
     * Returns identifiers, or null for null.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    static List<String> ids(String where, Object given) {
        if (given == null) {
            return null;
        }
        Stream<?> items = given instanceof Collection<?> several
                ? several.stream()
                : given instanceof CharSequence text
                        ? Arrays.stream(text.toString().split(",")).filter(part -> !part.isBlank())
                        : Stream.of(given);
        return items.map(item -> id(where, item)).distinct().toList();
    }

    private static String id(String where, Object item) {
        Object id = item instanceof Model model ? ModelType.valueOf(model, "_id") : item;
        try {
            return id instanceof UUID uuid
                    ? Id.of(uuid).hex()
                    : Id.of(String.valueOf(id).trim()).hex();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("isogeo:" + FeedKind.NAME + ": the " + where + " names '" + id
                    + "', it must name records by their identifiers, separated by commas");
        }
    }

    /**
     * Returns an instant, or null for null.
     *
     * @throws IllegalArgumentException if the value is none
     */
    static Instant instant(String where, Object given) {
        if (given == null || given instanceof Instant) {
            return (Instant) given;
        }
        if (given instanceof DateTime time) {
            return time.instant();
        }
        if (given instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        // In a URI, a plus sign is a space.
        String text = given.toString().trim().replace(' ', '+');
        try {
            return text.length() > "2024-01-01".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "isogeo: " + where + " is '" + given + "', it must be an instant such as 2024-01-01T00:00:00Z");
        }
    }
}
