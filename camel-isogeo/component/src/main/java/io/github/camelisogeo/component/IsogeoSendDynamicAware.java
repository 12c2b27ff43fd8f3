package io.github.camelisogeo.component;

import io.github.camelisogeo.component.UriTemplate.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;

/**
 * Lets {@code toD("isogeo:metadata?metadataId=${body}")} use one endpoint for all identifiers. Values that were evaluated travel with the
 * exchange; constant values stay in the URI. The URI that Camel evaluated as a whole is not used, because there a value could have become
 * an option.
 */
@SendDynamic("isogeo")
public class IsogeoSendDynamicAware extends SendDynamicAwareSupport {

    /** Stays in the URI too, because options are checked against the operation there. */
    private static final String OPERATION = "operation";

    private static final String LANG = "lang";
    private static final String RELATION = "relation";
    private static final List<String> BOX_OR_GEOMETRY = List.of("bbox", "geometry");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+:(?://)?[A-Za-z_-]+");

    private volatile UriTemplate parsed;

    private static final class Entry extends DynamicAwareEntry {

        private final String staticUri;
        private final transient Map<String, Object> evaluated;

        Entry(String uri, String originalUri, String staticUri, Map<String, Object> evaluated) {
            super(uri, originalUri, null, null);
            this.staticUri = staticUri;
            this.evaluated = evaluated;
        }
    }

    /**
     * Does nothing. Camel's implementation needs the generated options under the name that the component was given; here options are
     * checked against the registry of operations.
     */
    @Override
    protected void doInit() {
        // Nothing to prepare.
    }

    @Override
    public boolean isLenientProperties() {
        return false;
    }

    @Override
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) {
        UriTemplate template = template(originalUri);
        String path = path(template.path(), exchange);
        Map<String, Object> staying = new LinkedHashMap<>();
        Map<String, Object> evaluated = new LinkedHashMap<>();
        Predicate<String> taken = taken(path, template, exchange);
        template.options().forEach((name, value) -> {
            if (!value.isEvaluated() && name.equals(RELATION) && isEvaluated(template, BOX_OR_GEOMETRY)) {
                // Without what it relates to, it would be refused in the URI.
                evaluated.put(name, value.evaluate(exchange));
                return;
            }
            if (!value.isEvaluated()) {
                staying.put(name, value.written());
                return;
            }
            String text = kind(path).evaluate(name, value, exchange);
            boolean isOfCall = name.equals(OPERATION) || name.equals(LANG);
            if (taken.test(name) || isOfCall) {
                evaluated.put(name, text);
            }
            if (!taken.test(name)) {
                staying.put(name, encoded(name, text));
            }
        });
        String staticUri = staying.isEmpty()
                ? path
                : path + "?"
                        + staying.entrySet().stream()
                                .map(option -> option.getKey() + "=" + option.getValue())
                                .collect(Collectors.joining("&"));
        return new Entry(uri, originalUri, staticUri, evaluated);
    }

    /** Returns the template, which is parsed once: Camel makes an object of this class for each {@code toD}. */
    private UriTemplate template(String originalUri) {
        UriTemplate known = parsed;
        if (known == null || !known.written().equals(originalUri)) {
            known = UriTemplate.parse(originalUri);
            parsed = known;
        }
        return known;
    }

    private static boolean isEvaluated(UriTemplate template, List<String> names) {
        return names.stream()
                .anyMatch(name -> template.options().containsKey(name)
                        && template.options().get(name).isEvaluated());
    }

    private static String path(Text template, Exchange exchange) {
        if (!template.isEvaluated()) {
            return template.written();
        }
        String path = template.evaluate(exchange);
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "isogeo: '" + template.written() + "' evaluates to '" + path
                            + "', it must be a name such as isogeo:metadata; values of options must be options in the URI, or headers");
        }
        return path;
    }

    private static EndpointKind kind(String path) {
        try {
            return EndpointKind.of(OperationLookup.entity(entity(path)));
        } catch (IllegalArgumentException e) {
            // The endpoint reports the same error when it is created.
            return OperationKind.INSTANCE;
        }
    }

    private static String entity(String path) {
        return StringHelper.after(path, ":", "").replaceFirst("^//", "");
    }

    private static Predicate<String> taken(String path, UriTemplate template, Exchange exchange) {
        Text operation = template.options().get(OPERATION);
        try {
            String named = OperationLookup.entity(entity(path));
            return EndpointKind.of(named).variable(named, operation == null ? null : operation.evaluate(exchange));
        } catch (IllegalArgumentException e) {
            // The endpoint reports the same error when it is created.
            return option -> false;
        }
    }

    /** Returns a value in a form in which it can be nothing but that value. */
    private static String encoded(String name, String value) {
        if (value.startsWith("#") || value.contains("{{") || value.contains("RAW(") || value.contains("RAW{")) {
            throw new IllegalArgumentException("isogeo: the option " + name + " evaluates to '" + value
                    + "', it must be a value and not a reference");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String resolveStaticUri(Exchange exchange, DynamicAwareEntry entry) {
        return ((Entry) entry).staticUri;
    }

    @Override
    public Processor createPreProcessor(Exchange exchange, DynamicAwareEntry entry) {
        Map<String, Object> evaluated = ((Entry) entry).evaluated;
        return evaluated.isEmpty() ? null : calling -> DynamicParameters.put(calling, evaluated);
    }

    @Override
    public Processor createPostProcessor(Exchange exchange, DynamicAwareEntry entry) {
        return ((Entry) entry).evaluated.isEmpty() ? null : DynamicParameters::remove;
    }
}
