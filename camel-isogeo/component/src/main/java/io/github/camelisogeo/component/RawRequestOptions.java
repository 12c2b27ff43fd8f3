package io.github.camelisogeo.component;

import io.github.camelisogeo.client.value.RawRequest;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options that only {@code isogeo:raw} has. Each is null if it isn't set. */
@UriParams
public class RawRequestOptions {

    static final String METHOD = "method";
    static final String PATH = "path";

    @UriParam(
            label = "producer",
            enums = "GET,HEAD,POST,PUT,PATCH,DELETE",
            defaultValue = "GET",
            description = "The HTTP method. Used by: raw.")
    private String method;

    @UriParam(
            label = "producer",
            description =
                    "The path below the URL of the API, which may contain a query, for instance /resources/{metadataId}/x. A name in"
                            + " braces is replaced by the header CamelIsogeoMetadataId, or by the option of that name. Used by: raw.")
    private String path;

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method == null ? null : Words.meant(method, RawRequest.METHODS);
        if (method != null && this.method == null) {
            throw new IllegalArgumentException("isogeo:" + RawKind.NAME + ": option method is '" + method
                    + "', it must be one of: " + String.join(", ", RawRequest.METHODS));
        }
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }
}
