package io.github.camelisogeo.component;

import io.github.camelisogeo.client.http.CallOptions;
import java.time.Duration;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What may differ from endpoint to endpoint, the parameters of operations apart; null where the component's value holds. */
@UriParams
public class IsogeoConfiguration {

    @UriParam(
            label = "producer",
            enums = OperationNames.OPERATIONS,
            description =
                    "The operation. By default get where the entity has it, else list; search, getApi or send for entities"
                            + " that have neither.")
    private String operation;

    @UriParam(
            label = "common",
            enums = "fr,en,es,pt",
            description = "The language of labels; by default the component's.")
    private String lang;

    @UriParam(
            label = "advanced",
            description =
                    "How long a call may take with all its retries; by default the component's, which is without limit"
                            + " unless set.")
    private Duration callTimeout;

    @UriParam(
            label = "advanced",
            description =
                    "The longest wait before a retry, a longer Retry-After of the server is an error; by default the"
                            + " component's.")
    private Duration maxRetryDelay;

    @UriParam(
            label = "common",
            description = "How many pages a whole search and a consumer read ahead; by default the component's.")
    private Integer prefetch;

    @UriParam(
            label = "common",
            description =
                    "How many records a page of a whole search and of a consumer's whole reading holds, 1 to 100; by default the component's.")
    private Integer pageSize;

    public String getOperation() {
        return operation;
    }

    public void setOperation(String operation) {
        this.operation = operation;
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

    /** These options over others. */
    CallOptions over(CallOptions others) {
        return others.withLang(lang)
                .withCallTimeout(callTimeout)
                .withMaxRetryDelay(maxRetryDelay)
                .withPrefetch(prefetch)
                .withPageSize(pageSize);
    }
}
