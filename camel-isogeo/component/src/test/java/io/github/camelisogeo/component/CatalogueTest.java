package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is generated holds all there is, and no more than is due. */
class CatalogueTest {

    private final JsonNode catalogue;

    CatalogueTest() throws IOException {
        catalogue = new ObjectMapper()
                .readTree(getClass().getResource("/META-INF/io/github/camelisogeo/component/isogeo.json"));
    }

    private Set<String> names(String part) {
        Set<String> names = new TreeSet<>();
        catalogue.get(part).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void endpointHasEveryParameterAndItsOwnOptions() {
        Set<String> expected = new TreeSet<>(Entities.operations().parameterNames());
        expected.addAll(Set.of(
                "entity",
                "operation",
                "lang",
                "callTimeout",
                "maxRetryDelay",
                "prefetch",
                "pageSize",
                "lazyStartProducer"));
        expected.addAll(QueryFilters.names());
        expected.addAll(Set.of("to", "tab", "urlToken"));
        Set<String> options = names("properties");
        options.removeAll(consumerOptions());
        assertThat(options).isEqualTo(expected);
        catalogue.get("properties").forEach(option -> assertThat(
                        option.get("description").asText())
                .as(option.get("displayName").asText())
                .isNotBlank());
    }

    @Test
    void everyFilterIsAnOptionAndHasAFieldOfItsOwn() {
        assertThat(names("properties")).containsAll(QueryFilters.names());
        JsonNode type = catalogue.get("properties").get("filterType");
        assertThat(type.get("enum")).hasSize(6);
        assertThat(type.get("description").asText()).contains("Used by: search.search, search.stream");
    }

    /** Tools that validate a from() by the catalogue refuse options that are the producer's alone. */
    @Test
    void whatAConsumerTakesOfASearchIsNotTheProducersAlone() {
        Set<String> consumed = new TreeSet<>();
        Entities.operations()
                .find("search", "search")
                .parameters()
                .forEach(parameter -> consumed.add(parameter.name()));
        consumed.removeAll(FeedOptions.REFUSED.keySet());
        for (String parameter : Entities.operations().parameterNames()) {
            JsonNode option = catalogue.get("properties").get(parameter);
            assertThat(option.get("label").asText())
                    .as(parameter)
                    .isEqualTo(consumed.contains(parameter) ? "common" : "producer");
            assertThat(option.get("description").asText().contains(", and the consumer"))
                    .as(parameter)
                    .isEqualTo(consumed.contains(parameter));
        }
    }

    private Set<String> consumerOptions() {
        Set<String> names = new TreeSet<>();
        catalogue.get("properties").properties().forEach(option -> {
            if (option.getValue().get("label").asText().startsWith("consumer")) {
                names.add(option.getKey());
            }
        });
        return names;
    }

    @Test
    void consumerHasItsOptionsAndThoseOfCamelsPolls() {
        assertThat(consumerOptions())
                .contains(
                        "stateId",
                        "stateDirectory",
                        "stateStore",
                        "stateReset",
                        "snapshot",
                        "reconcileEvery",
                        "maxMessagesPerPoll")
                .contains("delay", "initialDelay", "greedy", "backoffMultiplier", "sendEmptyMessageWhenIdle")
                .contains("bridgeErrorHandler");
        assertThat(catalogue.get("properties").get("delay").get("defaultValue").asText())
                .isEqualTo("60000");
        assertThat(catalogue.get("component").get("producerOnly").asBoolean()).isFalse();
    }

    @Test
    void headersAreThoseOfParametersAndResults() {
        Set<String> expected = new TreeSet<>();
        Entities.operations().parameterNames().forEach(name -> expected.add(OperationLookup.header(name)));
        expected.addAll(Set.of(
                "CamelIsogeoOperation",
                "CamelIsogeoLang",
                "CamelIsogeoStatus",
                "CamelIsogeoTab",
                "CamelIsogeoUrlToken",
                "CamelIsogeoResultTotal",
                "CamelIsogeoResultTags",
                "CamelIsogeoResultTagGroups",
                "CamelIsogeoResultEnvelope",
                "CamelIsogeoResultQuery",
                "CamelIsogeoChangeType",
                "CamelIsogeoModified",
                "CamelIsogeoOwnerId",
                "CamelIsogeoSnapshot"));
        assertThat(names("headers")).isEqualTo(expected);
    }

    @Test
    void secretsAreMarked() {
        for (String secret :
                Set.of("clientId", "clientSecret", "username", "password", "proxyUsername", "proxyPassword")) {
            assertThat(catalogue
                            .get("componentProperties")
                            .get(secret)
                            .get("secret")
                            .asBoolean())
                    .as(secret)
                    .isTrue();
        }
        assertThat(names("componentProperties"))
                .doesNotContain("maxRequestsPerSecond")
                .contains("credentialsFile");
    }
}
