package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Calls the Isogeo API. One component is one account: it holds one client, which all its endpoints share. */
@Component("isogeo")
public class IsogeoComponent extends CallOptionsComponent {

    @Metadata(
            label = "advanced",
            description = "A ready client, in place of one made from the options. It is not closed by the component.")
    private IsogeoClient client;

    private final BoundBeans beans = new BoundBeans();
    private IsogeoClient own;

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        over(CallOptions.defaults());
        if (client == null) {
            ClientFactory.check(this);
        }
        IsogeoEndpoint endpoint = new IsogeoEndpoint(uri, this);
        endpoint.setEntity(remaining);
        RawOptions.decode(parameters);
        new OptionReader(endpoint).read(parameters);
        return endpoint;
    }

    /** So that an encoded ampersand in a value does not end it: Camel's normal form of a URI has it decoded. */
    @Override
    public boolean useRawUri() {
        return true;
    }

    /** {@link RawOptions} does that, and must see what is raw. */
    @Override
    protected boolean resolveRawParameterValues() {
        return false;
    }

    /** Hands the options that are no parameters of operations to Camel. */
    void configure(IsogeoEndpoint endpoint, Map<String, Object> parameters) throws Exception {
        setProperties(endpoint, parameters);
    }

    /** The client of all endpoints, made when it is first asked for; the component closes what it made. */
    public synchronized IsogeoClient connectedClient() {
        if (client != null) {
            return client;
        }
        if (own == null) {
            SSLContextParameters tls = getSslContextParameters();
            own = ClientFactory.create(this, tls == null ? retrieveGlobalSslContextParameters() : tls);
        }
        return own;
    }

    /** Makes addresses: those of the platform, and the component's {@code webApplications}. No account is needed for that. */
    public Addresses addresses() {
        if (client == null) {
            return ClientFactory.addresses(this);
        }
        return client.addresses()
                .with(getWebApplications().entrySet().stream()
                        .map(own -> new AddressTemplate(own.getKey(), own.getValue()))
                        .toList());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        beans.bind(this);
    }

    @Override
    protected void doStop() throws Exception {
        beans.unbind(this);
        synchronized (this) {
            if (own != null) {
                own.close();
                own = null;
            }
        }
        super.doStop();
    }

    public IsogeoClient getClient() {
        return client;
    }

    public void setClient(IsogeoClient client) {
        this.client = client;
    }
}
