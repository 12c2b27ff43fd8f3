package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * The API to read, and the number of pages to read at the same time. {@link #toString} shows no secret.
 *
 * @param base the base URL of the API, which ends with a slash
 * @param connections the number of pages to request at the same time
 * @param include the sub-resources, comma-separated
 */
record Target(HttpUrl base, int connections, String include, String clientId, String clientSecret) {

    /** The default credentials of the sandbox. They protect nothing. */
    static final String SANDBOX_CLIENT_ID = "sandbox-5f0d1c3b7a9e4286b1d2c3e4f5a60718";

    static final String SANDBOX_CLIENT_SECRET = "SandboxDemoSecret00SandboxDemoSecret00SandboxDemoSecret00Public0";

    static final int PAGE_SIZE = 100;
    static final Language LANG = Language.FR;

    HttpUrl tokenUrl() {
        return base.newBuilder().addPathSegments("oauth/token").build();
    }

    /**
     * Returns the selection of every record. The defaults are written out, so that the drain mode, which doesn't know them, sends the same
     * requests.
     */
    SearchSelection selection() {
        return SearchSelection.builder()
                .query("")
                .offset(0)
                .orderBy(OrderBy.METADATA_CREATED)
                .orderDirection(OrderDirection.DESC)
                .ids(List.of())
                .include(Include.parse(include))
                .build();
    }

    IsogeoClient client() {
        return IsogeoClient.builder()
                .apiUrl(base.toString())
                .tokenUrl(tokenUrl().toString())
                .clientId(clientId)
                .clientSecret(clientSecret)
                .maxConnections(connections)
                .callOptions(CallOptions.builder()
                        .lang(LANG)
                        .prefetch(connections)
                        .pageSize(PAGE_SIZE)
                        .build())
                .build();
    }

    @Override
    public String toString() {
        return "Target[" + base + "]";
    }
}
