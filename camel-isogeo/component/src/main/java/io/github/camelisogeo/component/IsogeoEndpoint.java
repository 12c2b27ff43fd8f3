package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.util.Map;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;

/** Read and write the Isogeo catalogue of geographic metadata, and follow its changes. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "isogeo",
        title = "Isogeo",
        syntax = "isogeo:entity",
        category = {Category.API, Category.SAAS},
        headersClass = IsogeoConstants.class)
public class IsogeoEndpoint extends ScheduledPollEndpoint {

    private static final long DEFAULT_DELAY = 60_000;

    @UriPath(
            enums = OperationNames.ENTITIES + "," + EndpointKind.NAMES,
            description =
                    "The entity of the API whose operation is called, or address to build addresses, feed to control consumers, or raw to call any"
                            + " route.")
    @Metadata(required = true)
    private String entity;

    @UriParam(
            label = "producer",
            enums = OperationNames.OPERATIONS,
            description =
                    "The operation to call. The default is get if the entity has it, and list otherwise; for entities that have"
                            + " neither, it is search, getApi or send.")
    private String operation;

    @UriParam
    private IsogeoConfiguration configuration = new IsogeoConfiguration();

    @UriParam
    private OperationParameters parameters = new OperationParameters();

    @UriParam
    private SearchFilterOptions filters = new SearchFilterOptions();

    @UriParam
    private WriteConfiguration writes = new WriteConfiguration();

    @UriParam
    private AddressOptions address = new AddressOptions();

    @UriParam
    private FeedConfiguration feed = new FeedConfiguration();

    @UriParam
    private RawRequestOptions raw = new RawRequestOptions();

    @UriParam
    private IsogeoConsumerConfiguration consumer = new IsogeoConsumerConfiguration();

    @UriParam(
            label = "consumer,scheduler",
            defaultValue = "" + DEFAULT_DELAY,
            javaType = "java.time.Duration",
            description = "Milliseconds before the next poll.")
    private long delay = DEFAULT_DELAY;

    public IsogeoEndpoint(String uri, IsogeoComponent component) {
        super(uri, component);
    }

    @Override
    public Producer createProducer() {
        return kind().producer(this);
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        Consumer made = kind().consumer(this, processor);
        // Camel's own default would stay if the option isn't given.
        super.setDelay(delay);
        configureConsumer(made);
        return made;
    }

    @Override
    public void setDelay(long delay) {
        this.delay = delay;
        super.setDelay(delay);
    }

    @Override
    public long getDelay() {
        return delay;
    }

    @Override
    public IsogeoComponent getComponent() {
        return (IsogeoComponent) super.getComponent();
    }

    /** Returns the component's client with the call options of this endpoint, for one producer or consumer, which must close it. */
    IsogeoClient branchOfClient() {
        return branchOf(getComponent().connectedClient());
    }

    /** Returns a client of the component with the call options of this endpoint. */
    IsogeoClient branchOf(IsogeoClient client) {
        return client.branch(configuration.over(client.callOptions()));
    }

    /** Returns the operation of this endpoint. */
    OperationDescriptor operation() {
        return OperationLookup.operation(entity, operation);
    }

    /** Returns the parameters, filters and arguments of addresses that are set in the URI, by name. */
    Map<String, Object> givenOptions() {
        Map<String, Object> given = parameters.given();
        given.putAll(filters.given());
        given.putAll(address.given());
        return given;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = OperationLookup.entity(entity);
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
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

    /** Returns what this endpoint does. */
    EndpointKind kind() {
        return EndpointKind.of(entity);
    }

    public WriteConfiguration getWrites() {
        return writes;
    }

    public void setWrites(WriteConfiguration writes) {
        this.writes = writes;
    }

    public AddressOptions getAddress() {
        return address;
    }

    public void setAddress(AddressOptions address) {
        this.address = address;
    }

    public RawRequestOptions getRaw() {
        return raw;
    }

    public void setRaw(RawRequestOptions raw) {
        this.raw = raw;
    }

    public SearchFilterOptions getFilters() {
        return filters;
    }

    public void setFilters(SearchFilterOptions filters) {
        this.filters = filters;
    }

    public FeedConfiguration getFeed() {
        return feed;
    }

    public void setFeed(FeedConfiguration feed) {
        this.feed = feed;
    }

    public IsogeoConsumerConfiguration getConsumer() {
        return consumer;
    }

    public void setConsumer(IsogeoConsumerConfiguration consumer) {
        this.consumer = consumer;
    }
}
