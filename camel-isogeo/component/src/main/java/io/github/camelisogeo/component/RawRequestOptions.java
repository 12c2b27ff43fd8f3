package io.github.camelisogeo.component;

import io.github.camelisogeo.client.value.HttpMethod;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that only {@code isogeo:raw} has. Each is null if it isn't set. */
@UriParams
public class RawRequestOptions {

    static final String METHOD = "method";
    static final String PATH = "path";

    @UriParam(label = "producer", defaultValue = "GET", description = "The HTTP method. Used by: raw.")
    private HttpMethod method;

    @UriParam(
            label = "producer",
            description =
                    "The path below the URL of the API, which may contain a query, for instance /resources/{metadataId}/x. A name in"
                            + " braces is replaced by the header CamelIsogeoMetadataId, or by the option of that name. Used by: raw.")
    private String path;

    public HttpMethod getMethod() {
        return method;
    }

    public void setMethod(HttpMethod method) {
        this.method = method;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }
}
