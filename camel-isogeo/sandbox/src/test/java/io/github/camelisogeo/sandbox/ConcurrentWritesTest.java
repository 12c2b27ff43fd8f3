package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class ConcurrentWritesTest {

    private static final List<String> ATTRIBUTES = List.of(
            "abstract", "collectionContext", "collectionMethod", "name", "path", "precision", "encoding", "geometry");

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }

    private static String create(Api user, String title) {
        String workgroup = user.get("/groups").json().get(0).path("_id").asText();
        return user.sendJson(
                        "POST",
                        "/groups/" + workgroup + "/resources",
                        "{\"type\": \"service\", \"title\": \"" + title + "\"}")
                .json()
                .path("_id")
                .asText();
    }

    /** Each writer writes its own attribute, and reads its last value. */
    @Test
    void losesNoUpdateOfOneRecord() throws Exception {
        Api user = Api.user(sandbox.get());
        String path = "/resources/" + create(user, "shared");
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            writers.add(() -> {
                List<String> stamps = new ArrayList<>();
                for (int i = 0; i < 25; i++) {
                    JsonNode answer = user.sendJson("PATCH", path, "{\"" + attribute + "\": \"" + i + "\"}")
                            .json();
                    assertThat(answer.path(attribute).asText()).isEqualTo("" + i);
                    assertThat(user.get(path).json().path(attribute).asText()).isEqualTo("" + i);
                    stamps.add(answer.path("_modified").asText());
                }
                return stamps;
            });
        }

        List<List<String>> stamps = together(writers);

        Set<String> all = new HashSet<>();
        for (List<String> ofOne : stamps) {
            assertThat(ofOne).isSorted();
            all.addAll(ofOne);
        }
        assertThat(all).hasSize(25 * ATTRIBUTES.size());
        JsonNode last = user.get(path).json();
        ATTRIBUTES.forEach(
                attribute -> assertThat(last.path(attribute).asText()).isEqualTo("24"));
        assertThat(last.path("_modified").asText())
                .isEqualTo(all.stream().max(String::compareTo).orElseThrow());
    }

    /** Concurrent readers see consistent answers: counts agree with tags, and records are never half written. */
    @Test
    void showsNoHalfOfAWriteToWhoeverPages() throws Exception {
        Api user = Api.user(sandbox.get());
        Api group = Api.group(sandbox.get());
        int before = sandbox.get().records();
        Future<Integer> writer = threads.submit(() -> {
            int rounds = 0;
            for (; rounds < 100; rounds++) {
                String id = create(user, "fleeting");
                assertThat(group.get("/resources/" + id).status()).isEqualTo(200);
                assertThat(user.call("DELETE", "/resources/" + id).status()).isEqualTo(204);
                assertThat(group.get("/resources/" + id).status()).isEqualTo(404);
            }
            return rounds;
        });

        while (!writer.isDone()) {
            JsonNode page = group.get("/resources/search", "_limit", "100", "_include", "tags")
                    .json();
            assertThat(page.path("total").asInt()).isBetween(before, before + 1);
            assertThat(page.path("results").size())
                    .isEqualTo(Math.min(100, page.path("total").asInt()));
            int fleeting = group.total("q", "fleeting");
            assertThat(fleeting).isBetween(0, 1);
            for (JsonNode record : page.path("results")) {
                assertThat(record.path("_id").asText()).hasSize(32);
                assertThat(record.path("tags").isEmpty()).isFalse();
            }
        }

        assertThat(writer.get()).isEqualTo(100);
        assertThat(sandbox.get().records()).isEqualTo(before);
    }

    @Test
    void createsAndDeletesManyAtOnceBehindADelay() throws Exception {
        sandbox.get().faults(sandbox.get().faults().delay(Duration.ofMillis(50)));
        Api user = Api.user(sandbox.get());
        int before = sandbox.get().records();
        List<Callable<String>> creators = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int number = i;
            creators.add(() -> create(user, "many" + number));
        }

        List<String> ids = together(creators);

        assertThat(new HashSet<>(ids)).hasSize(200);
        assertThat(sandbox.get().records()).isEqualTo(before + 200);
        List<Callable<Integer>> deleters = new ArrayList<>();
        for (String id : ids) {
            deleters.add(() -> user.call("DELETE", "/resources/" + id).status());
            deleters.add(() -> user.call("DELETE", "/resources/" + id).status());
        }
        assertThat(together(deleters))
                .containsOnly(204, 404)
                .filteredOn(status -> status == 204)
                .hasSize(200);
        assertThat(sandbox.get().records()).isEqualTo(before);
    }

    /** Each writer adds to a list of the same record, and to the same entities. */
    @Test
    void losesNothingThatIsAddedToOneRecord() throws Exception {
        Api user = Api.user(sandbox.get());
        String record = "/resources/" + create(user, "shared");
        String workgroup = user.get("/groups").json().get(0).path("_id").asText();
        String contacts = "/groups/" + workgroup + "/contacts";
        String contact = contacts + "/"
                + user.sendJson("POST", contacts, "{\"name\": \"c\"}")
                        .json()
                        .path("_id")
                        .asText();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String name = "n" + i;
            String attribute = List.of("city", "zipCode", "phone", "fax").get(i % 4);
            writers.add(() -> {
                String keyword = user.sendJson(
                                "POST",
                                "/thesauri/1616597fbc4348c8b11ef9d59cf594c8/keywords",
                                "{\"text\": \"" + name + "\"}")
                        .json()
                        .path("_id")
                        .asText();
                user.sendJson("POST", record + "/links", "{\"kind\": \"url\", \"title\": \"" + name + "\"}");
                user.sendJson("POST", record + "/layers", "{\"id\": \"" + name + "\"}");
                user.sendJson("PUT", contact, "{\"" + attribute + "\": \"set\"}");
                return user.call("POST", record + "/keywords/" + keyword).status();
            });
        }

        assertThat(together(writers)).containsOnly(204);

        for (String list : List.of("links", "layers", "keywords")) {
            assertThat(user.get(record + "/" + list).json()).as(list).hasSize(40);
        }
        JsonNode written =
                user.get(contact.substring(contact.indexOf("/contacts"))).json();
        assertThat(written.path("city").asText()).isEqualTo("set");
        assertThat(written.path("fax").asText()).isEqualTo("set");
        assertThat(written.path("phone").asText()).isEqualTo("set");
        assertThat(written.path("zipCode").asText()).isEqualTo("set");
    }

    /** Writes to a workgroup that is being deleted are deleted with it, or refused. */
    @Test
    void leavesNothingOfAWorkgroupThatIsDeletedMeanwhile() throws Exception {
        Api user = Api.user(sandbox.get());
        int before = sandbox.get().records();
        Set<String> created = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < 20; round++) {
            String group = "/groups/"
                    + user.sendForm("POST", "/groups", "contact.name", "brief")
                            .json()
                            .path("_id")
                            .asText();
            CountDownLatch begun = new CountDownLatch(8);
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean license = i % 2 == 0;
                writers.add(() -> {
                    int status;
                    do {
                        Api.Answer answer = license
                                ? user.sendForm("POST", group + "/licenses", "name", "brief")
                                : user.sendJson(
                                        "POST", group + "/resources", "{\"type\": \"resource\", \"title\": \"brief\"}");
                        status = answer.status();
                        begun.countDown();
                        if (license && status == 201) {
                            created.add("/licenses/" + answer.json().path("_id").asText());
                        }
                    } while (status == 201);
                    return status;
                });
            }
            writers.add(() -> {
                begun.await();
                return user.call("DELETE", group).status();
            });

            assertThat(together(writers)).containsOnly(204, 404);
        }

        assertThat(sandbox.get().records()).isEqualTo(before);
        assertThat(user.total("q", "brief")).isZero();
        assertThat(created)
                .isNotEmpty()
                .allSatisfy(license -> assertThat(user.get(license).status()).isEqualTo(404));
    }

    /** A client that polls for changes since the last time stamp misses nothing. */
    @Test
    void showsStampsInTheOrderInWhichWritesAppear() throws Exception {
        Api user = Api.user(sandbox.get());
        String one = "/resources/" + create(user, "one");
        String two = "/resources/" + create(user, "two");
        List<Future<?>> writers = new ArrayList<>();
        for (String path : List.of(one, two)) {
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    user.sendJson("PATCH", path, "{\"scale\": " + (i + 1) + "}");
                }
            }));
        }

        String latest = "";
        while (!writers.stream().allMatch(Future::isDone)) {
            String seen = user.get("/resources/search", "ob", "_modified", "_limit", "1")
                    .json()
                    .at("/results/0/_modified")
                    .asText();
            assertThat(seen).isGreaterThanOrEqualTo(latest);
            latest = seen;
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
    }
}
