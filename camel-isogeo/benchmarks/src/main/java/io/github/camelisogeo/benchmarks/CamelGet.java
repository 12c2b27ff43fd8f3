package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.component.IsogeoComponent;
import java.io.IOException;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.engine.SimpleCamelContext;

/** Reads a record through an endpoint, which is looked up once, as a route does. */
final class CamelGet implements AutoCloseable {

    private final CamelContext context = new SimpleCamelContext();
    private final ProducerTemplate template;
    private final Endpoint endpoint;

    CamelGet(Target target, String id) {
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(target.base().toString());
        component.setTokenUrl(target.tokenUrl().toString());
        component.setClientId(target.clientId());
        component.setClientSecret(target.clientSecret());
        context.addComponent("isogeo", component);
        context.start();
        this.template = context.createProducerTemplate();
        this.endpoint = context.getEndpoint("isogeo:metadata?operation=get&metadataId=" + id);
    }

    void get() throws IOException {
        if (template.requestBody(endpoint, null, Metadata.class).id() == null) {
            throw new IOException("the record has no identifier");
        }
    }

    @Override
    public void close() {
        context.stop();
    }
}
