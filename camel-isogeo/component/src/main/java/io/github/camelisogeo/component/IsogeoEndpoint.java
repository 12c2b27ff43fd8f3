package io.github.camelisogeo.component;

import io.github.camelisogeo.client.operation.OperationDescriptor;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;

/** Read and write the Isogeo catalogue of geographic metadata. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "isogeo",
        title = "Isogeo",
        syntax = "isogeo:entity",
        producerOnly = true,
        category = {Category.API, Category.SAAS},
        headersClass = IsogeoConstants.class)
public class IsogeoEndpoint extends DefaultEndpoint {

    @UriPath(enums = OperationNames.ENTITIES, description = "What is dealt with.")
    @Metadata(required = true)
    private String entity;

    @UriParam
    private IsogeoConfiguration configuration = new IsogeoConfiguration();

    @UriParam
    private OperationParameters parameters = new OperationParameters();

    public IsogeoEndpoint(String uri, IsogeoComponent component) {
        super(uri, component);
    }

    @Override
    public Producer createProducer() {
        return new IsogeoProducer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("isogeo:" + entity + " can't be consumed from, it is called by to()");
    }

    @Override
    public IsogeoComponent getComponent() {
        return (IsogeoComponent) super.getComponent();
    }

    /** The operation of this endpoint. */
    OperationDescriptor operation() {
        return OperationLookup.operation(entity, configuration.getOperation());
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = OperationLookup.entity(entity);
    }

    public IsogeoConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(IsogeoConfiguration configuration) {
        this.configuration = configuration;
    }

    public OperationParameters getParameters() {
        return parameters;
    }

    public void setParameters(OperationParameters parameters) {
        this.parameters = parameters;
    }
}
