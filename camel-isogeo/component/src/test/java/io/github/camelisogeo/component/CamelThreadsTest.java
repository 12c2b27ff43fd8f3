package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All threads are Camel's, so that applications name them, and may make them virtual. */
class CamelThreadsTest extends FakeApiTestSupport {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getExecutorServiceManager().setThreadNamePattern("ours-#counter#-#name#");
        context.getRegistry()
                .bind(
                        "isogeoOkHttpClient",
                        new OkHttpClient.Builder()
                                .addInterceptor(chain -> {
                                    seen.add(Thread.currentThread().getName());
                                    return chain.proceed(chain.request());
                                })
                                .build());
        return context;
    }

    private static Set<String> running() {
        Set<String> names = ConcurrentHashMap.newKeySet();
        Thread.getAllStackTraces().keySet().forEach(thread -> names.add(thread.getName()));
        return names;
    }

    @Test
    void theClientReadsAheadOnThreadsOfCamel() {
        api.answersSearches(1_000, -1);
        send("isogeo:search?whole=true&prefetch=2", null, java.util.Map.of(), exchange -> {
            exchange.getMessage().getBody(java.util.List.class);
            assertThat(running()).anyMatch(name -> name.matches("ours-\\d+-IsogeoClient"));
        });
        assertThat(seen)
                .anyMatch(name -> name.matches("ours-\\d+-IsogeoClient"))
                .noneMatch(name -> name.startsWith("isogeo-client"));
    }

    @Test
    void aLeaseIsExtendedOnAThreadOfCamel() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + folder.resolve("states"));
        context.getRegistry().bind("states", DataSource.class, database);
        api.answersSearches(3, -1);
        route(routes ->
                routes.from("isogeo:search?stateId=a&stateStore=#states").to("direct:none"));
        Awaitility.await().until(() -> running().stream().anyMatch(name -> name.matches("ours-\\d+-IsogeoLease")));
    }
}
