package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.ServiceType;
import io.github.camelisogeo.client.error.InvalidParameterException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The URL of a service, and what can be derived from it. */
final class ServiceAddress {

    private static final String OPERATION = "service.create";
    private static final String PARAMETER = "serviceUrl";
    private static final Pattern OGC_OF_ESRI =
            Pattern.compile("/MapServer/W(MS|FS|MTS|CS|PS)Server", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ESRI_FORMATS = Map.of("FeatureServer", "efs", "MapServer", "ems");

    private final String text;
    private final HttpUrl url;

    ServiceAddress(String text) {
        this.text = text.trim();
        this.url = HttpUrl.parse(this.text);
        if (url == null) {
            throw new InvalidParameterException(OPERATION, PARAMETER, text, "it must be an http or https URL");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new InvalidParameterException(
                    OPERATION,
                    PARAMETER,
                    url.newBuilder().username("").password("").build(),
                    "which had a user name or password in front: remove them, because everyone who sees the record could read them");
        }
    }

    HttpUrl url() {
        return url;
    }

    /** Returns the URL without its query, as it was given. */
    String base() {
        return text.replaceFirst("[?#].*$", "");
    }

    /** Returns the host, with the port if it is not the default. */
    String host() {
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? url.host() : url.host() + ":" + url.port();
    }

    /** Returns whether another URL has the same base. */
    boolean hasBase(String other) {
        HttpUrl known = other == null ? null : HttpUrl.parse(other.trim());
        return known != null && bare(known).equals(bare(url));
    }

    private static String bare(HttpUrl url) {
        return url.newBuilder().query(null).fragment(null).build().toString().replaceFirst("/+$", "");
    }

    /** Returns the code of the service's format, derived from the URL. */
    String format(ServiceType type) {
        String format =
                type == ServiceType.ESRI || type == ServiceType.GUESS && isEsri() ? formatOfPath() : formatOfQuery();
        if (format == null) {
            throw new InvalidParameterException(
                    OPERATION, PARAMETER, url, "which doesn't show the format of the service: set serviceFormat");
        }
        return format;
    }

    private boolean isEsri() {
        return formatOfPath() != null && !OGC_OF_ESRI.matcher(url.encodedPath()).find();
    }

    private String formatOfPath() {
        return url.pathSegments().stream()
                .map(ESRI_FORMATS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String formatOfQuery() {
        return url.queryParameterNames().stream()
                .filter("service"::equalsIgnoreCase)
                .map(url::queryParameter)
                .filter(Objects::nonNull)
                .map(format -> format.toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }
}
