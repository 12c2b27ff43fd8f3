package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.search.MetadataStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch of a client ends with its own close, or with that of the client. */
class BranchTest extends ApiTestSupport {

    private static final String RECORD = "{'_id':'43380f6c60424095b67cbd1aa9526fe4'}";
    private static final String ROUTE = "GET /resources/" + ID;

    private IsogeoClient branch;

    @BeforeEach
    void makeBranch() {
        branch = client.branch(CallOptions.builder().lang(Language.EN).build());
    }

    private CompletableFuture<Throwable> failureOfAStalledCall() {
        on(ROUTE, request -> FakePlatform.json(200, "{}")
                .newBuilder()
                .headersDelay(60, TimeUnit.SECONDS)
                .build());
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        branch.metadata().get(ID, null);
                        failure.complete(null);
                    } catch (Throwable e) {
                        failure.complete(e);
                    }
                })
                .start();
        await().until(() -> !requests().isEmpty());
        return failure;
    }

    @Test
    void closingABranchEndsItsCallsAndLeavesTheClientOpen() throws Exception {
        CompletableFuture<Throwable> failure = failureOfAStalledCall();
        branch.close();
        assertThat(failure.get(5, TimeUnit.SECONDS))
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining("the client is closed");
        assertThatThrownBy(() -> branch.metadata().get(ID, null)).hasMessageContaining("the client is closed");
        on(ROUTE, RECORD);
        assertThat(client.metadata().get(ID, null).id()).isEqualTo(ID.toString());
        assertThat(client.branch(CallOptions.defaults())
                        .metadata()
                        .get(ID, null)
                        .id())
                .isEqualTo(ID.toString());
    }

    @Test
    void closingTheClientEndsItsBranches() throws Exception {
        CompletableFuture<Throwable> failure = failureOfAStalledCall();
        client.close();
        assertThat(failure.get(5, TimeUnit.SECONDS)).isInstanceOf(IsogeoTransportException.class);
        assertThatThrownBy(() -> branch.metadata().get(ID, null)).hasMessageContaining("the client is closed");
    }

    @Test
    void closingABranchEndsItsStreamsWithAnError() {
        on("GET /resources/search", "{'total':300,'limit':100,'results':[" + RECORD + "]}");
        MetadataStream records = branch.search().stream("");
        assertThat(records.next().id()).isEqualTo(ID.toString());
        branch.close();
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next).hasMessageContaining("closed");
    }

    @Test
    void aBranchHasTheOptionsGivenAndSharesTheToken() {
        on(ROUTE, RECORD);
        client.metadata().get(ID, null);
        branch.metadata().get(ID, null);
        assertThat(requests())
                .extracting(request -> request.getUrl().queryParameter("_lang"))
                .containsExactly("fr", "en");
        assertThat(platform.requests).hasSize(3);
    }
}
