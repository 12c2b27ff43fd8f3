package io.github.camelisogeo.client;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a warning if a service is called without TLS. */
final class PlainHttp {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoClientBuilder.class);
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

    private PlainHttp() {}

    /** Warns if the URL is an {@code http} URL of another machine. */
    static void warn(String service, HttpUrl url) {
        if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
            LOG.warn(
                    "The {} is called over http, which exposes credentials, tokens and records on the network: {}",
                    service,
                    url.host());
        }
    }
}
