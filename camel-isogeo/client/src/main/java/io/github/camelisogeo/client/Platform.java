package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.http.Hosts;
import io.github.camelisogeo.client.value.Word;
import java.net.URI;
import okhttp3.HttpUrl;

/** The Isogeo platforms, each with the URLs of its services. */
public enum Platform {
    /** The production platform. */
    PROD(
            "https://v1.api.isogeo.com/",
            "https://id.api.isogeo.com/",
            "https://services.api.isogeo.com/",
            webApplications("https://app.isogeo.com/", "https://open.isogeo.com/", "https://manage.isogeo.com/")),
    /** The quality assurance platform. */
    QA(
            "https://v1.api.qa.isogeo.com/",
            "https://id.api.qa.isogeo.com/",
            "https://services.api.qa.isogeo.com/",
            webApplications(
                    "https://qa-isogeo-app.azurewebsites.net/",
                    "https://qa-isogeo-open.azurewebsites.net/",
                    "https://qa-isogeo-manage.azurewebsites.net/")),
    /** A platform of your own. At least the URL of the API, of the identity service or of tokens must be set. */
    CUSTOM(null, null, null, webApplications(null, null, null));

    private static final String SCAN = "https://scan.isogeo.com/";

    private final String api;
    private final String identity;
    private final String services;
    private final WebApplications web;

    Platform(String api, String identity, String services, WebApplications web) {
        this.api = api;
        this.identity = identity;
        this.services = services;
        this.web = web;
    }

    /** Returns the web applications of this platform. A URL that is not null replaces that of the platform. */
    WebApplications web(String app, String openCatalog, String manage) {
        return new WebApplications(
                given("appUrl", app, web.app()),
                given("openCatalogUrl", openCatalog, web.openCatalog()),
                given("manageUrl", manage, web.manage()));
    }

    private static URI given(String option, String url, URI byDefault) {
        return url == null ? byDefault : GivenUrls.base(option, url).uri();
    }

    private static WebApplications webApplications(String app, String openCatalog, String manage) {
        return new WebApplications(uri(app), uri(openCatalog), uri(manage));
    }

    private static URI uri(String url) {
        return url == null ? null : URI.create(url);
    }

    /** Returns the hosts of this platform. A URL that the user set replaces that of the platform. */
    Hosts hosts(GivenUrls given) {
        String apiUrl = first(given.api(), api, given.identity(), given.apiOfToken());
        String identityUrl = first(given.identity(), identity, given.api(), given.identityOfToken());
        if (apiUrl == null || identityUrl == null) {
            throw new IllegalArgumentException(
                    "platform custom needs apiUrl, identityUrl or tokenUrl, but none of them is set");
        }
        HttpUrl apiBase = GivenUrls.base("apiUrl", apiUrl);
        HttpUrl identityBase = GivenUrls.base("identityUrl", identityUrl);
        return new Hosts(
                apiBase,
                identityBase,
                given.token() == null
                        ? identityBase
                                .newBuilder()
                                .addPathSegments("oauth/token")
                                .build()
                        : GivenUrls.parse("tokenUrl", given.token()),
                GivenUrls.base("scanUrl", first(given.scan(), this == CUSTOM ? apiUrl : SCAN)),
                GivenUrls.base("servicesUrl", first(given.services(), services, apiUrl)));
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return Word.of(this);
    }
}
