package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The restrictions for callers: rate limit, read-only, strict shares. */
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rateLimit\": 0}",
                "{\"rateLimit\": 99999999999}",
                "{\"rateLimit\": \"x\"}",
                "{\"readOnly\": 1}",
                "{\"strictShares\": null}"
            })
    void refusesWhatMakesNoSense(String faults) {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            assertThat(Api.anonymous(sandbox)
                            .sendJson("POST", "/sandbox/faults", faults)
                            .status())
                    .isEqualTo(400);
            assertThat(sandbox.faults().get(Fault.RATE_LIMIT)).isNull();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsogeoSandbox.builder().rateLimit(0));
    }

    @Test
    void saysWhenToComeBackBeyondTheRate() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().rateLimit(3).start()) {
            Api group = Api.group(sandbox);
            List<Api.Answer> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                answers.add(group.get("/thesauri"));
            }

            assertThat(answers)
                    .extracting(Api.Answer::status)
                    .contains(200, 429)
                    .containsOnly(200, 429);
            answers.stream().filter(answer -> answer.status() == 429).forEach(answer -> {
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                assertThat(answer.error()).contains("3 requests");
            });
            assertThat(Api.group(sandbox)).as("tokens are not limited").isNotNull();
            Api.anonymous(sandbox).sendJson("POST", "/sandbox/faults", "{\"rateLimit\": null}");
            assertThat(group.get("/thesauri").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST, /groups/x/resources", "PUT, /resources/x", "PATCH, /resources/x", "DELETE, /resources/x"})
    void isOnlyRead(String verb, String path) {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().records(1).readOnly(true).start()) {
            Api user = Api.user(sandbox);

            assertThat(Api.anonymous(sandbox).sendJson(verb, path, "{}").status())
                    .isEqualTo(401);
            Api.Answer answer = user.sendJson(verb, path, "no json");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.error()).contains("read-only");
            assertThat(user.total()).isEqualTo(1);
        }
    }

    @Test
    void writesAgainOnceItIsNotOnlyReadAnyMore() {
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().records(1).readOnly(true).start()) {
            Api user = Api.user(sandbox);
            String path = "/resources/" + user.whole().get(0).path("_id").asText();

            user.sendJson("POST", "/sandbox/faults", "{\"read-only\": false}");

            assertThat(user.call("DELETE", path).status()).isEqualTo(204);
        }
    }

    @Test
    void leavesOutTheShareThatHoldsEverything() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().strictShares(true).start()) {
            Api group = Api.group(sandbox);
            Api user = Api.user(sandbox);

            assertThat(names(group)).isNotEmpty().doesNotContain("Sandbox").isEqualTo(names(user));
            assertThat(user.total()).isEqualTo(sandbox.records());
            assertThat(group.total()).isPositive().isLessThan(sandbox.records());
        }
    }

    @Test
    void leavesItOutFromOneMomentToTheNext() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            Api group = Api.group(sandbox);
            assertThat(group.total()).isEqualTo(sandbox.records());

            sandbox.faults(sandbox.faults().strictShares(true));
            assertThat(group.total()).isLessThan(sandbox.records());
            assertThat(names(group)).doesNotContain("Sandbox");

            sandbox.reset();
            assertThat(group.total()).isEqualTo(sandbox.records());
            assertThat(names(group)).contains("Sandbox");
        }
    }

    private static List<String> names(Api api) {
        List<String> names = new ArrayList<>();
        for (JsonNode share : api.get("/shares").json()) {
            names.add(share.path("name").asText());
        }
        return names;
    }
}
