package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.address.AddressArguments;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.Model;
import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;

/**
 * Builds the address of the object that an exchange is about, as text in the message body. No requests are sent. The arguments are taken
 * from the values that {@code toD} evaluated, from headers, from the endpoint's options, and from the object in the message body.
 */
final class AddressProducer extends DefaultProducer {

    private static final String METADATA_ID = "metadataId";

    private final IsogeoEndpoint endpoint;
    private Addresses addresses;

    AddressProducer(IsogeoEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        addresses = endpoint.getComponent().addresses();
    }

    @Override
    public void process(Exchange exchange) {
        String to = endpoint.getAddress().getTo();
        Message message = exchange.getMessage();
        URI address = address(to, exchange);
        message.setBody(address == null ? null : address.toString());
    }

    private URI address(String to, Exchange exchange) {
        try {
            return addresses.make(to, arguments(to, exchange));
        } catch (IllegalArgumentException e) {
            Object body = exchange.getMessage().getBody();
            boolean isOne = body instanceof JsonNode node && node.isObject();
            if (body instanceof Iterable<?> && !isOne
                    || body instanceof Iterator<?>
                    || body instanceof MetadataSearch) {
                throw new IllegalArgumentException(
                        "isogeo:address: the message body holds several objects: split it, so that each gets its address ("
                                + e.getMessage() + ")",
                        e);
            }
            throw e;
        }
    }

    private Map<String, Object> arguments(String to, Exchange exchange) {
        Model body = new AddressBody(addresses.argumentsOf(to)).read(exchange);
        Map<String, Object> ofBody = body == null ? Map.of() : AddressArguments.of(body);
        Map<String, Object> given = new HashMap<>();
        for (String name : addresses.argumentsOf(to)) {
            Object value = given(name, exchange);
            if (value != null) {
                given.put(name, value);
            }
        }
        // If the body is another record, its workgroup and type must not be used.
        if (isOfAnother(ofBody, given)) {
            return given;
        }
        Map<String, Object> arguments = new HashMap<>(ofBody);
        arguments.putAll(given);
        return arguments;
    }

    private static boolean isOfAnother(Map<String, Object> ofBody, Map<String, Object> given) {
        for (String name : new String[] {METADATA_ID, "shareId", "applicationId"}) {
            Object id = given.get(name);
            if (id != null
                    && ofBody.get(name) != null
                    && !id.toString()
                            .replace("-", "")
                            .equalsIgnoreCase(ofBody.get(name).toString())) {
                return true;
            }
        }
        return false;
    }

    private Object given(String name, Exchange exchange) {
        Object option = endpoint.givenOptions().get(name);
        // The arguments of own addresses are headers under their own names.
        Object own = AddressOptions.ARGUMENTS.contains(name)
                ? null
                : exchange.getMessage().getHeader(name);
        return GivenValue.of(name, exchange, own == null ? option : GivenValue.text(own));
    }
}
