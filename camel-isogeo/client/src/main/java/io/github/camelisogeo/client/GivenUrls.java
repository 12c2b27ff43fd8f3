package io.github.camelisogeo.client;

import okhttp3.HttpUrl;

/**
 * The URLs that the user gives, null where none is.
 *
 * @param api base of the API
 * @param token the token route
 * @param identity base of the identity service
 * @param scan base of the scan service
 * @param services base of the OGC services
 */
record GivenUrls(String api, String token, String identity, String scan, String services) {

    /** True when one is given that means a platform of one's own. */
    boolean meanCustom() {
        return api != null || token != null || identity != null;
    }

    /** The platform that a token URL alone belongs to. */
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

    /** The API that belongs to a token URL: its host without {@code id.}, without its path. */
    String apiOfToken() {
        return token == null ? null : ofToken(parse("tokenUrl", token).host().replaceFirst("^id\\.", ""));
    }

    /** The identity service that belongs to a token URL. */
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
