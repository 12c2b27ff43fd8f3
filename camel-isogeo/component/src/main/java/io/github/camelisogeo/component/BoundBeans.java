package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.camel.spi.Registry;

/** The beans that a component binds for use in Simple and Java. It binds only names that are free, and unbinds them when it stops. */
final class BoundBeans {

    private final List<String> bound = new ArrayList<>();

    void bind(IsogeoComponent component) {
        Registry registry = component.getCamelContext().getRegistry();
        bind(registry, "isogeoAddresses", Addresses.class, component::addresses);
        bind(registry, "isogeoLabels", Labels.class, () -> Labels.in(lang(component)));
    }

    private static String lang(IsogeoComponent component) {
        return component.getConfiguration().over(CallOptions.defaults()).lang().toString();
    }

    private void bind(Registry registry, String name, Class<?> type, Supplier<Object> bean) {
        if (registry.lookupByName(name) == null) {
            registry.bind(name, type, bean);
            bound.add(name);
        }
    }

    void unbind(IsogeoComponent component) {
        bound.forEach(component.getCamelContext().getRegistry()::unbind);
        bound.clear();
    }
}
