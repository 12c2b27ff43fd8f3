package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.operation.CallOption;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is generated holds all there is, and no more than is due. */
class CatalogueTest {

    private static final Map<String, String> SAMPLES =
            Map.of("bbox", "1,2,3,4", "geometry", "POINT(1 2)", "relation", "within");

    /** What a consumer takes of a search besides its selection. */
    private static final Set<String> BESIDES = Set.of("check", "rawPayload");

    private final JsonNode catalogue;

    CatalogueTest() throws IOException {
        catalogue = new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"));
    }

    private Set<String> names(String part) {
        Set<String> names = new TreeSet<>();
        catalogue.get(part).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void endpointHasEveryParameterAndItsOwnOptions() {
        Set<String> expected = new TreeSet<>(Entities.operations().parameterNames());
        expected.addAll(Set.of("entity", "operation", "lazyStartProducer"));
        callOptions().forEach(option -> expected.add(option.getName()));
        expected.addAll(QueryFilters.names());
        expected.addAll(Set.of("to", "tab", "urlToken"));
        expected.addAll(GivenOptions.names(RawRequestOptions.class));
        expected.addAll(WriteOptions.names());
        expected.addAll(Set.of("stateId", "stateDirectory", "stateStore", "leaseTime", "since", "action"));
        Set<String> options = names("properties");
        options.removeAll(consumerOptions());
        assertThat(options).isEqualTo(expected);
        catalogue.get("properties").forEach(option -> assertThat(
                        option.get("description").asText())
                .as(option.get("displayName").asText())
                .isNotBlank());
    }

    @Test
    void dryRunIsOneOptionForProducersAndConsumers() {
        JsonNode option = catalogue.get("properties").get("dryRun");
        assertThat(option.get("label").asText()).isEqualTo("common");
        assertThat(option.get("description").asText()).contains("Producer: ", "Consumer: ");
        for (String name : List.of("subresources", "ifUnmodifiedSince", "allowUnknown")) {
            assertThat(catalogue.get("properties").get(name).get("label").asText())
                    .isEqualTo("producer");
        }
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
        consumed.removeAll(ConsumedSearch.REFUSED.keySet());
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

    /** A parameter that was forgotten would be accepted, and change nothing. */
    @Test
    void aConsumerTakesOrRefusesEveryParameterOfASearch() {
        for (ParameterDescriptor parameter :
                Entities.operations().find("search", "search").parameters()) {
            String name = parameter.name();
            if (!ConsumedSearch.REFUSED.containsKey(name) && !BESIDES.contains(name)) {
                Object value = parameter.convert(SAMPLES.getOrDefault(name, FakeApiTestSupport.ID));
                assertThat(ConsumedSearch.selection(Map.of(name, value)))
                        .as(name)
                        .isNotEqualTo(ConsumedSearch.selection(Map.of()));
            }
        }
    }

    private static List<RecordComponent> callOptions() {
        return Stream.of(CallOptions.class.getRecordComponents())
                .filter(option -> option.isAnnotationPresent(CallOption.class))
                .toList();
    }

    @Test
    void optionsOfCallsAreTheComponentsAndTheEndpoints() {
        assertThat(callOptions()).hasSizeGreaterThan(4).allSatisfy(option -> {
            CallOption described = option.getAnnotation(CallOption.class);
            JsonNode ofComponent = catalogue.get("componentProperties").path(option.getName());
            JsonNode ofEndpoint = catalogue.get("properties").path(option.getName());
            for (JsonNode row : List.of(ofComponent, ofEndpoint)) {
                assertThat(row.path("description").asText())
                        .isEqualTo(described.description() + " The default is " + described.defaultValue()
                                + " for the component, and the component's value for an endpoint.");
                assertThat(row.has("defaultValue")).isFalse();
                assertThat(row.path("label").asText()).isEqualTo(described.label());
                assertThat(row.path("javaType").asText())
                        .isEqualTo(option.getType().getName());
                assertThat(row.path("type").asText())
                        .isEqualTo(option.getType() == Duration.class ? "duration" : typeOf(option));
                assertThat(row.path("enum")).hasSize(option.getType().isEnum() ? 4 : 0);
            }
        });
    }

    private static String typeOf(RecordComponent option) {
        if (option.getType().isEnum()) {
            return "enum";
        }
        return option.getType() == Integer.class ? "integer" : "string";
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
                        "stateReset",
                        "snapshot",
                        "reconcileEvery",
                        "lateness",
                        "maxMessagesPerPoll",
                        "exchangeTimeout",
                        "maxAttempts",
                        "maxDeletes",
                        "deleteGrace",
                        "deletions",
                        "hashOf",
                        "keepBefore",
                        "sendReport",
                        "maxLag")
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
                "CamelIsogeoSnapshot",
                "CamelIsogeoAttempt",
                "CamelIsogeoChangedFields",
                "CamelIsogeoBefore",
                "CamelIsogeoDryRun",
                "CamelIsogeoSubresources",
                "CamelIsogeoIfUnmodifiedSince",
                "CamelIsogeoAllowUnknown",
                "CamelIsogeoUpsert",
                "CamelIsogeoResultSubresources",
                "CamelIsogeoReport",
                "CamelIsogeoAction",
                "CamelIsogeoStateId",
                "CamelIsogeoSince"));
        assertThat(names("headers")).isEqualTo(expected);
    }

    @Test
    void secretsAreMarked() {
        for (String secret : Set.of(
                "clientId",
                "clientSecret",
                "username",
                "password",
                "authorizationCode",
                "codeVerifier",
                "accessToken",
                "refreshToken",
                "proxyUsername",
                "proxyPassword")) {
            assertThat(catalogue
                            .get("componentProperties")
                            .get(secret)
                            .get("secret")
                            .asBoolean())
                    .as(secret)
                    .isTrue();
        }
    }
}
