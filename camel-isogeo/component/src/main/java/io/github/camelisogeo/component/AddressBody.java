package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Share;
import java.io.IOException;
import java.util.Set;
import org.apache.camel.Exchange;

/** Reads the object that an address is for from the message body: the model itself, a map, or its JSON in any form. */
final class AddressBody {

    private final Set<String> arguments;

    /**
     * @param arguments the arguments of the address, which tell what JSON is that doesn't say it itself
     */
    AddressBody(Set<String> arguments) {
        this.arguments = arguments;
    }

    /** Returns the object, or null if the body is none. */
    Model read(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Model model) {
            return model;
        }
        JsonNode tree = BodyJson.find(exchange, body);
        try {
            return tree == null ? null : ModelJson.bodyReader(kind(tree)).readValue(tree);
        } catch (IOException | IllegalArgumentException e) {
            return null; // The body is something else, which an address doesn't need.
        }
    }

    private Class<? extends Model> kind(JsonNode tree) {
        if (OpenEnums.find(MetadataType.class, tree.path("type").asText()).isPresent()) {
            return Metadata.class;
        }
        if (arguments.contains("applicationId")) {
            return Application.class;
        }
        return arguments.contains("shareId") ? Share.class : Metadata.class;
    }
}
