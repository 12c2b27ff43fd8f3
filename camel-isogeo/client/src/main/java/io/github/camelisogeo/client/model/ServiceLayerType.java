package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * The nature of a layer of a service.
 */
public record ServiceLayerType(@JsonValue String wireValue) implements OpenEnum {
    public static final ServiceLayerType GROUP = new ServiceLayerType("group");
    public static final ServiceLayerType LAYER = new ServiceLayerType("layer");
    public static final ServiceLayerType TABLE = new ServiceLayerType("table");

    public ServiceLayerType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static ServiceLayerType of(String wireValue) {
        return OpenEnums.of(ServiceLayerType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
