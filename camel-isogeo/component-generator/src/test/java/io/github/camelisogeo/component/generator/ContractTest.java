package io.github.camelisogeo.component.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages take from the table of operations and the recorded calls. */
class ContractTest {

    private static final Operations RIVERS = Operations.of(List.of(RiverApi.class));

    @TempDir
    Path folder;

    private Contract contract;

    private static OperationDescriptor river(String operation) {
        return RIVERS.find("river", operation);
    }

    @BeforeEach
    void read() throws Exception {
        Path table = Files.writeString(
                folder.resolve("operations.json"),
                """
                [{"entity": "river", "operation": "get", "sdk": "rivers.get", "since": "head",
                  "requests": [{"method": "GET", "path": "/rivers/{contactId}"}]},
                 {"entity": "river", "operation": "list", "sdk": ["a", "b"], "requests": []}]
                """);
        Path wire = Files.createDirectory(folder.resolve("wire"));
        Files.writeString(
                wire.resolve("river.jsonl"),
                """
                {"entity": "river", "operation": "get", "outcome": "ok", "client": {"platform": "qa"}, "n": 1}

                {"entity": "river", "operation": "get", "outcome": "ok", "n": 2}
                {"entity": "river", "operation": "get", "outcome": "error 404", "n": 3}
                {"entity": "lake", "operation": "get", "outcome": "ok", "n": 4}
                """);
        contract = Contract.read(table, wire);
    }

    @Test
    void rowsAreFoundByTheNameOfTheOperation() {
        assertThat(contract.requests(river("get"))).hasSize(1);
        assertThat(contract.sdkMethods(river("get"))).containsExactly("rivers.get");
        assertThat(contract.sdkMethods(river("list"))).containsExactly("a", "b");
        assertThat(contract.isNewInSdk(river("get"))).isTrue();
        assertThat(contract.isNewInSdk(river("list"))).isFalse();
        assertThat(contract.requests(river("delete"))).isEmpty();
        assertThat(contract.sdkMethods(river("delete"))).isEmpty();
    }

    @Test
    void successesBeginWithThoseOfAnyClient() {
        assertThat(contract.successes(river("get")))
                .extracting(one -> one.get("n").asInt())
                .containsExactly(2, 1);
        assertThat(contract.ofEntity("river")).hasSize(3);
        assertThat(contract.cases()).hasSize(4);
    }
}
