package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsogeoSandboxTest {

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().port(70_000).start())
                .withMessageContaining("70000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().records(0).start())
                .withMessageContaining("records is 0");
        // Another record would make the number negative.
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IsogeoSandbox.builder().records(Integer.MAX_VALUE).start())
                .withMessageContaining("records is 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IsogeoSandbox.builder().delay(Duration.ofMillis(-1)).start())
                .withMessageContaining("delay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().clientId(" ").start())
                .withMessageContaining("client id");
    }

    @Test
    void saysWhichAddressIsTaken() {
        try (IsogeoSandbox first = IsogeoSandbox.builder().start()) {
            int port = Integer.parseInt(first.url().substring(first.url().lastIndexOf(':') + 1));

            assertThatThrownBy(() -> IsogeoSandbox.builder().port(port).start())
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessageContaining("127.0.0.1:" + port);
        }
    }

    @Test
    void letsTheUserApplicationBeTheGroupsByDefault() {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().clientId("a").clientSecret("b").start()) {
            assertThat(sandbox.userClientId()).isEqualTo("a");
            assertThat(sandbox.userClientSecret()).isEqualTo("b");
            assertThat(Api.user(sandbox).get("/account").status()).isEqualTo(200);
        }
    }

    @Test
    void waitsBeforeAnswersOfTheApiButNotAtLogin() {
        Duration delay = Duration.ofMillis(300);
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().delay(delay).start()) {
            Api api = Api.group(sandbox);
            assertThat(elapsed(() -> api.get("/thesauri"))).isGreaterThanOrEqualTo(delay);
            assertThat(elapsed(() -> api.login("grant_type", "client_credentials")))
                    .isLessThan(delay);
        }
    }

    private static Duration elapsed(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void answersManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            int expected = sandbox.records();
            Api api = Api.group(sandbox);
            List<Callable<Integer>> calls = IntStream.range(0, 64)
                    .<Callable<Integer>>mapToObj(i -> () -> api.get(
                                    "/resources/search", "q", i % 2 == 0 ? "" : "has-no:nothing", "_include", Api.ALL)
                            .json()
                            .path("total")
                            .asInt())
                    .toList();

            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void answersTheSameAtEachStart() {
        try (IsogeoSandbox one = IsogeoSandbox.builder().start();
                IsogeoSandbox other = IsogeoSandbox.builder().start()) {
            assertThat(answers(other)).isNotEmpty().isEqualTo(answers(one));
        }
    }

    /** Returns the answers of all GET routes that name at most a workgroup. */
    private static Map<String, String> answers(IsogeoSandbox sandbox) {
        Api user = Api.user(sandbox);
        String workgroup = user.get("/groups").json().get(0).path("_id").asText();
        Map<String, String> answers = new TreeMap<>();
        for (String[] route : ApiRoutes.all()) {
            String path = route[1].replace("{workgroupId}", workgroup);
            if (route[0].equals("GET") && !path.contains("{")) {
                answers.put(path, user.get(path).response().body().replace(sandbox.url(), ""));
            }
        }
        return answers;
    }

    @Test
    void keepsItsAddressWhenItIsClosed() {
        IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start();
        String url = sandbox.url();
        sandbox.close();

        assertThat(sandbox.url()).isEqualTo(url);
    }

    @Test
    void saysThatAHostIsUnknown() {
        IsogeoSandboxBuilder builder = IsogeoSandbox.builder().records(1).host("no-such-host.invalid");

        assertThatThrownBy(builder::start)
                .isInstanceOf(SandboxStartException.class)
                .hasMessageContaining("no-such-host.invalid")
                .hasMessageEndingWith("(the host is unknown)");
    }
}
