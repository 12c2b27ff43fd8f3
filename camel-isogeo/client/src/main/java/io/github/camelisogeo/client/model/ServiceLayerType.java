package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Says whether a layer of a service is a layer, a group of layers or a table. */
public final class ServiceLayerType extends OpenEnum {
    public static final ServiceLayerType GROUP = new ServiceLayerType("group");
    public static final ServiceLayerType LAYER = new ServiceLayerType("layer");
    public static final ServiceLayerType TABLE = new ServiceLayerType("table");

    private ServiceLayerType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static ServiceLayerType of(String wireValue) {
        return OpenEnums.of(ServiceLayerType.class, wireValue);
    }
}
