package io.github.camelisogeo.client;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of addresses whose calls everybody on the way can read. */
final class PlainHttp {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoClientBuilder.class);
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

    private PlainHttp() {}

    /** Warns if a service is called over http, and not on this machine. */
    static void warn(String service, HttpUrl url) {
        if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
            LOG.warn(
                    "The {} is called over http, which shows credentials, tokens and records to the network: {}",
                    service,
                    url.host());
        }
    }
}
