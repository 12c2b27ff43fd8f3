package io.github.camelisogeo.component;

import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.annotations.SendDynamic;
import org.apache.camel.support.component.SendDynamicAwareSupport;
import org.apache.camel.util.StringHelper;
import org.apache.camel.util.URISupport;

/**
 * Lets {@code toD("isogeo:metadata?metadataId=${body}")} use one endpoint for all identifiers. Values that were evaluated travel with the
 * exchange; constant values stay in the URI.
 */
@SendDynamic("isogeo")
public class IsogeoSendDynamicAware extends SendDynamicAwareSupport {

    /** Stays in the URI too, because options are checked against the operation there. */
    private static final String OPERATION = "operation";

    private static final String LANG = "lang";

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
    public DynamicAwareEntry prepare(Exchange exchange, String uri, String originalUri) throws Exception {
        String path = StringHelper.before(uri, "?", uri);
        if (!path.equals(StringHelper.before(originalUri, "?", originalUri))) {
            return null;
        }
        Predicate<String> taken;
        Map<String, Object> staying = query(uri);
        try {
            String entity = StringHelper.after(path, ":", "").replaceFirst("^//", "");
            String named = OperationLookup.entity(entity);
            taken = EndpointKind.of(named).variable(named, (String) staying.get(OPERATION));
        } catch (IllegalArgumentException e) {
            // The endpoint reports the same error when it is created.
            return null;
        }
        Map<String, Object> original = query(originalUri);
        Map<String, Object> evaluated = new LinkedHashMap<>(staying);
        evaluated
                .entrySet()
                .removeIf(option -> option.getValue().equals(original.get(option.getKey()))
                        || !taken.test(option.getKey())
                                && !option.getKey().equals(OPERATION)
                                && !option.getKey().equals(LANG));
        for (String name : evaluated.keySet()) {
            if (taken.test(name)) {
                staying.remove(name);
            }
        }
        RawOptions.decode(evaluated);
        String staticUri = staying.isEmpty() ? path : path + "?" + URISupport.createQueryString(staying, false);
        return new Entry(uri, originalUri, staticUri, evaluated);
    }

    /** Returns the options as they are written, including those in {@code RAW()}. */
    private static Map<String, Object> query(String uri) throws URISyntaxException {
        return URISupport.parseQuery(StringHelper.after(uri, "?", ""), true);
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
