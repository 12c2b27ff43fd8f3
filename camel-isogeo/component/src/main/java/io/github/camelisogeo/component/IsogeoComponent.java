package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.http.CallOptions;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Calls the Isogeo API. One component is one account: it holds one client, which all its endpoints share. */
@Component("isogeo")
public class IsogeoComponent extends AccountComponent {

    @Metadata(label = "common", enums = "fr,en,es,pt", defaultValue = "fr", description = "The language of labels.")
    private String lang;

    @Metadata(
            label = "advanced",
            description = "How long a call may take with all its retries; without limit unless set.")
    private Duration callTimeout;

    @Metadata(
            label = "advanced",
            defaultValue = "30s",
            description = "The longest wait before a retry; a longer Retry-After of the server is an error.")
    private Duration maxRetryDelay;

    @Metadata(label = "producer", defaultValue = "4", description = "How many pages a whole search reads ahead.")
    private Integer prefetch;

    @Metadata(
            label = "producer",
            defaultValue = "100",
            description = "How many records a page of a whole search holds, 1 to 100.")
    private Integer pageSize;

    @Metadata(
            label = "advanced",
            description = "A ready client, in place of one made from the options. It is not closed by the component.")
    private IsogeoClient client;

    private final BoundBeans beans = new BoundBeans();
    private IsogeoClient own;

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
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

    /** What the component says about calls, over what the client itself does. */
    CallOptions callOptions() {
        return connectedClient()
                .callOptions()
                .withLang(lang)
                .withCallTimeout(callTimeout)
                .withMaxRetryDelay(maxRetryDelay)
                .withPrefetch(prefetch)
                .withPageSize(pageSize);
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

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public Duration getCallTimeout() {
        return callTimeout;
    }

    public void setCallTimeout(Duration callTimeout) {
        this.callTimeout = callTimeout;
    }

    public Duration getMaxRetryDelay() {
        return maxRetryDelay;
    }

    public void setMaxRetryDelay(Duration maxRetryDelay) {
        this.maxRetryDelay = maxRetryDelay;
    }

    public Integer getPrefetch() {
        return prefetch;
    }

    public void setPrefetch(Integer prefetch) {
        this.prefetch = prefetch;
    }

    public Integer getPageSize() {
        return pageSize;
    }

    public void setPageSize(Integer pageSize) {
        this.pageSize = pageSize;
    }

    public IsogeoClient getClient() {
        return client;
    }

    public void setClient(IsogeoClient client) {
        this.client = client;
    }
}
