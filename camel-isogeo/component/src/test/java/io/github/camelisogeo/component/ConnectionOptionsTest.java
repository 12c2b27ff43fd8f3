package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each option of the connection changes what happens at the other end. */
class ConnectionOptionsTest {

    private final FakeApi api = new FakeApi();
    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
        api.close();
    }

    private void start(IsogeoComponent component) {
        context.addComponent("isogeo", component);
        context.start();
    }

    private Exchange get() {
        return ((CamelContext) context)
                .createProducerTemplate()
                .request("isogeo:metadata?metadataId=" + FakeApiTestSupport.ID, e -> {});
    }

    @Test
    void theUserAgentIsSent() {
        api.answersRecords();
        IsogeoComponent component = FakeApiTestSupport.component(api.url());
        component.setUserAgent("harvester/7");
        start(component);
        assertThat(get().getException()).isNull();
        assertThat(api.lastCall().getHeaders().get("User-Agent")).isEqualTo("harvester/7");
    }

    @Test
    void theUserAgentCarriesTheVersionOfTheBuild() throws IOException {
        api.answersRecords();
        start(FakeApiTestSupport.component(api.url()));
        assertThat(get().getException()).isNull();
        String version = new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"))
                .at("/component/version")
                .asText();
        assertThat(version).isNotEmpty();
        assertThat(api.lastCall().getHeaders().get("User-Agent")).isEqualTo("camel-isogeo/" + version);
    }

    @Test
    void credentialsMayComeFromAFile(@TempDir Path folder) throws IOException {
        api.answersRecords();
        IsogeoComponent component = new IsogeoComponent();
        component.setCredentialsFile(Files.writeString(
                        folder.resolve("client_secrets.json"),
                        "{\"web\": {\"client_id\": \"a\", \"client_secret\": \"b\", \"token_uri\": \"" + api.url()
                                + "/oauth/token\"}}")
                .toString());
        start(component);
        assertThat(get().getException()).isNull();
        assertThat(api.lastCall().getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    }

    @Test
    void aFileThatCannotBeUsedIsNamed(@TempDir Path folder) {
        IsogeoComponent component = new IsogeoComponent();
        component.setCredentialsFile(folder.resolve("none.json").toString());
        start(component);
        assertThatThrownBy(this::get).hasStackTraceContaining("none.json does not exist");
    }

    @Test
    void aProxyCarriesTheCalls() {
        api.answersRecords();
        IsogeoComponent component = FakeApiTestSupport.component("http://api.example.org");
        component.setProxyHost("localhost");
        component.setProxyPort(Integer.valueOf(api.url().replaceFirst(".*:", "")));
        start(component);
        assertThat(get().getException()).isNull();
        assertThat(api.lastCall().getHeaders().get("Host")).isEqualTo("api.example.org");
    }

    @Test
    void anOkHttpClientOfTheRegistryIsBuiltOnAndNotClosed() {
        AtomicInteger seen = new AtomicInteger();
        OkHttpClient metered = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    assertThat(chain.request().header("Authorization")).isNotNull();
                    seen.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .build();
        api.answersRecords();
        context.getRegistry().bind("isogeoOkHttpClient", metered);
        start(FakeApiTestSupport.component(api.url()));
        assertThat(get().getException()).isNull();
        assertThat(seen).as("the token and the call").hasValue(2);
        context.stop();
        assertThat(metered.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void anOkHttpClientOfOthersDoesNotSeeTheToken() {
        AtomicInteger seen = new AtomicInteger();
        OkHttpClient theirs = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.incrementAndGet();
                    return chain.proceed(chain.request());
                })
                .build();
        api.answersRecords();
        context.getRegistry().bind("theirs", theirs);
        start(FakeApiTestSupport.component(api.url()));

        assertThat(get().getException()).isNull();
        assertThat(seen).hasValue(0);
    }

    @Test
    void aReadyClientIsUsedAndNotClosed() {
        api.answersRecords();
        try (IsogeoClient client = IsogeoClient.builder()
                .apiUrl(api.url())
                .clientId("theirs")
                .clientSecret("secret")
                .build()) {
            IsogeoComponent component = new IsogeoComponent();
            component.setClient(client);
            start(component);
            assertThat(get().getException()).isNull();
            context.stop();
            api.answersSearches(3, -1);
            try (MetadataStream records = client.search().stream("")) {
                assertThat(records.next().title()).isEqualTo("Record 0");
            }
        }
    }

    @Test
    void noMoreCallsAtOnceThanAllowed() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        api.answers(call -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            try {
                // Held until a second call has come, so that one at a time would be seen too.
                two.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            return FakeApi.json(200, FakeApi.recordFor(call));
        });
        IsogeoComponent component = FakeApiTestSupport.component(api.url());
        component.setMaxConnections(2);
        start(component);
        List<CompletableFuture<Exchange>> calls = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::get, task -> new Thread(task).start()))
                .toList();
        for (CompletableFuture<Exchange> call : calls) {
            assertThat(call.join().getException()).isNull();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void anUnknownLanguageIsRefusedWhenTheEndpointIsMade() {
        start(FakeApiTestSupport.component("http://127.0.0.1:1"));
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata?lang=xx"))
                .hasStackTraceContaining("lang is 'xx'");
    }
}
