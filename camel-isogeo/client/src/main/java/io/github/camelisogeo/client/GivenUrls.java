package io.github.camelisogeo.client;

import okhttp3.HttpUrl;

/**
 * The URLs that the user set. Each is null if it isn't set.
 *
 * @param api the base URL of the API
 * @param token the URL that issues tokens
 * @param identity the base URL of the identity service
 * @param scan the base URL of the scan service
 * @param services the base URL of the OGC services
 */
record GivenUrls(String api, String token, String identity, String scan, String services) {

    /**
     * Checks that whatever is set is a URL.
     *
     * @throws IllegalArgumentException if it isn't; the message names the option
     */
    void check() {
        check("apiUrl", api);
        check("tokenUrl", token);
        check("identityUrl", identity);
        check("scanUrl", scan);
        check("servicesUrl", services);
    }

    private static void check(String option, String text) {
        if (text != null) {
            parse(option, text);
        }
    }

    /** Returns true if a URL is set that makes the platform {@link Platform#CUSTOM} by default. */
    boolean meanCustom() {
        return api != null || token != null || identity != null;
    }

    /** Returns the platform that the token URL belongs to. */
    Platform platform() {
        if (api != null || identity != null || token == null) {
            return meanCustom() ? Platform.CUSTOM : Platform.PROD;
        }
        String host = parse("tokenUrl", token).host();
        if (host.contains("api.qa.isogeo.com") || host.contains("isogeo") && host.matches(".*\\bqa[.-].*")) {
            return Platform.QA;
        }
        return host.contains("api.isogeo.com") || host.contains("app.isogeo.com") ? Platform.PROD : Platform.CUSTOM;
    }

    /** Returns the URL of the API that belongs to the token URL: the same host without {@code id.}, and no path. */
    String apiOfToken() {
        return token == null ? null : ofToken(parse("tokenUrl", token).host().replaceFirst("^id\\.", ""));
    }

    /** Returns the URL of the identity service that belongs to the token URL. */
    String identityOfToken() {
        return token == null ? null : ofToken(parse("tokenUrl", token).host());
    }

    private String ofToken(String host) {
        return parse("tokenUrl", token)
                .newBuilder()
                .host(host)
                .encodedPath("/")
                .query(null)
                .build()
                .toString();
    }

    static HttpUrl base(String option, String text) {
        HttpUrl url = parse(option, text);
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    static HttpUrl parse(String option, String text) {
        HttpUrl url = HttpUrl.parse(text.trim());
        if (url == null) {
            throw new IllegalArgumentException(
                    option + " is '" + text + "', it must be a URL that begins with https:// or http://");
        }
        return url;
    }
}
