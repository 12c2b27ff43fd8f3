package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Calls the Isogeo API. A component has one account and one client, which all its endpoints share. */
@Component("isogeo")
public class IsogeoComponent extends AccountComponent {

    @Metadata(
            label = "advanced",
            description =
                    "The options of calls, all at once. Each endpoint has a copy, in which its own options replace these.")
    private IsogeoConfiguration configuration = new IsogeoConfiguration();

    @Metadata(
            label = "advanced",
            description =
                    "A client to use instead of one that is built from the options. The component doesn't close it.")
    private IsogeoClient client;

    private final BoundBeans beans = new BoundBeans();
    private final Feeds feeds = new Feeds();
    private final UnknownHeaders unknownHeaders = new UnknownHeaders();
    private Management management;
    private IsogeoClient own;
    private Metering metering;
    private int producers;
    private Runnable unregisterCheck;

    @SuppressWarnings("this-escape") // The extension is only asked for when the component is there.
    public IsogeoComponent() {
        registerExtension(IsogeoComponentVerifier::new);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        configuration.over(CallOptions.defaults());
        if (client == null) {
            ClientFactory.check(this);
        }
        IsogeoEndpoint endpoint = new IsogeoEndpoint(uri, this);
        endpoint.setEntity(remaining);
        endpoint.setConfiguration(configuration.copy());
        RawOptions.decode(parameters);
        endpoint.kind().read(endpoint, parameters);
        return endpoint;
    }

    /** Returns true, because Camel's normalized URI decodes an encoded ampersand in a value, which would then end the value. */
    @Override
    public boolean useRawUri() {
        return true;
    }

    /** Returns false: {@link RawOptions} resolves raw parameters, and must see which values are raw. */
    @Override
    protected boolean resolveRawParameterValues() {
        return false;
    }

    @Override
    public PropertyConfigurer getComponentPropertyConfigurer() {
        PropertyConfigurer generated = super.getComponentPropertyConfigurer();
        return generated == null ? null : new StrictOptions(generated);
    }

    @Override
    public PropertyConfigurer getEndpointPropertyConfigurer() {
        PropertyConfigurer generated = super.getEndpointPropertyConfigurer();
        return generated == null ? null : new StrictOptions(generated);
    }

    /** Passes the options that aren't parameters of operations to Camel. */
    void configure(IsogeoEndpoint endpoint, Map<String, Object> parameters) throws Exception {
        setProperties(endpoint, parameters);
    }

    /** Returns the client of all endpoints. It is created at the first call. The component closes it, unless it was set as an option. */
    public synchronized IsogeoClient connectedClient() {
        if (client != null) {
            return client;
        }
        if (own == null) {
            SSLContextParameters tls = getSslContextParameters();
            own = ClientFactory.create(
                    this,
                    tls == null ? retrieveGlobalSslContextParameters() : tls,
                    metering().requests());
            metering().watch(own);
        }
        return own;
    }

    /** Returns the client if there is one already. */
    synchronized Optional<IsogeoClient> currentClient() {
        return Optional.ofNullable(client != null ? client : own);
    }

    /** Returns the meters of this component. The registry is looked up at the first call, when the context is complete. */
    synchronized Metering metering() {
        if (metering == null) {
            metering = Metering.of(getCamelContext(), name());
        }
        return metering;
    }

    /** Returns the name by which the context knows this component. */
    String name() {
        return getCamelContext().getComponentNames().stream()
                .filter(name -> getCamelContext().hasComponent(name) == this)
                .findFirst()
                .orElseGet(this::getDefaultName);
    }

    /** Notes that a producer has started. The first one registers their health check. */
    synchronized void producerStarted() {
        if (producers++ == 0) {
            unregisterCheck = ProducerHealthCheck.register(this);
        }
    }

    /** Notes that a producer has stopped. */
    synchronized void producerStopped() {
        if (--producers == 0) {
            unregisterCheck.run();
        }
    }

    /** Returns the addresses of the platform and those in {@code webApplications}. They need no account. */
    public Addresses addresses() {
        if (client == null) {
            return ClientFactory.addresses(this);
        }
        return client.addresses()
                .with(getWebApplications().entrySet().stream()
                        .map(own -> new AddressTemplate(own.getKey(), own.getValue()))
                        .toList());
    }

    UnknownHeaders unknownHeaders() {
        return unknownHeaders;
    }

    /** Returns the feeds of this component's consumers. */
    Feeds feeds() {
        return feeds;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        beans.bind(this);
        management = new Management(getCamelContext());
        management.register(new ManagedFeeds(feeds, getCamelContext()));
    }

    @Override
    protected void doStop() throws Exception {
        beans.unbind(this);
        if (management != null) {
            management.unregister();
        }
        synchronized (this) {
            if (own != null) {
                own.close();
                own = null;
            }
            if (metering != null) {
                metering.close();
                metering = null;
            }
        }
        super.doStop();
    }

    public IsogeoConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(IsogeoConfiguration configuration) {
        this.configuration = Objects.requireNonNull(configuration, "configuration");
    }

    public IsogeoClient getClient() {
        return client;
    }

    public void setClient(IsogeoClient client) {
        this.client = client;
    }
}
