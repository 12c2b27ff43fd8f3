package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.address.EditTab;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.sync.state.JdbcStateStore;
import io.github.camelisogeo.sync.state.StateStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.junit.jupiter.api.Test;

/** A default in the catalogue is the one that is in effect: whoever sets it, as tools do, changes nothing. */
class DefaultsTest extends FakeApiTestSupport {

    private final JsonNode catalogue;

    DefaultsTest() throws IOException {
        catalogue = new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"));
    }

    private void eachDefault(String part, BiConsumer<String, String> check) {
        Map<String, String> defaults = new TreeMap<>();
        catalogue.get(part).properties().forEach(option -> {
            if (option.getValue().hasNonNull("defaultValue")) {
                defaults.put(
                        option.getKey(), option.getValue().get("defaultValue").asText());
            }
        });
        assertThat(defaults).hasSizeGreaterThan(5);
        defaults.forEach(check);
    }

    @Test
    void whereItDependsOnOtherOptionsThereIsNoDefault() {
        for (String option : List.of(
                "platform",
                "apiUrl",
                "identityUrl",
                "tokenUrl",
                "grantType",
                "readTimeout",
                "lang",
                "callTimeout",
                "maxRetryDelay",
                "prefetch",
                "pageSize")) {
            assertThat(catalogue.get("componentProperties").get(option).has("defaultValue"))
                    .as(option)
                    .isFalse();
        }
    }

    /** With the URL of an API, a default platform would send the account to Isogeo's own identity service. */
    @Test
    void componentsAreTheSameWithTheirDefaultsSet() throws Exception {
        IsogeoComponent plain = component("http://127.0.0.1:1/api");
        context.addComponent("plain", plain);
        plain.build();
        plain.setMaxRetries(null);
        plain.setConnectTimeout(null);
        PropertyConfigurer options = plain.getComponentPropertyConfigurer();
        PropertyConfigurerGetter values = (PropertyConfigurerGetter) options;
        Map<String, Object> shown = AccountMap.of("isogeo", plain);
        assertThat(shown).doesNotContainKey("error");
        List<String> compared = new ArrayList<>();
        eachDefault("componentProperties", (name, byDefault) -> {
            Object before = values.getOptionValue(plain, name, false);
            options.configure(context, plain, name, byDefault, false);
            if (before == null) {
                assertThat(shown)
                        .as("the console shows each option that has a default")
                        .containsKey(name);
                compared.add(name);
            } else {
                assertThat(values.getOptionValue(plain, name, false)).as(name).isEqualTo(before);
            }
            assertThat(AccountMap.of("isogeo", plain)).as(name).isEqualTo(shown);
        });
        assertThat(compared).contains("connectTimeout", "maxRetries", "retryDelay", "keepAlive", "maxConnections");
    }

    @Test
    void endpointsAreTheSameWithTheirDefaultsSet() {
        IsogeoEndpoint plain = context.getEndpoint("isogeo:search?stateId=x", IsogeoEndpoint.class);
        IsogeoEndpoint changed = context.getEndpoint("isogeo:search?stateId=x&sendReport=false", IsogeoEndpoint.class);
        PropertyConfigurer options = plain.getComponent().getEndpointPropertyConfigurer();
        PropertyConfigurerGetter values = (PropertyConfigurerGetter) options;
        IsogeoClient client = plain.getComponent().connectedClient();
        StateStore store = StorePlace.of(plain.getFeed(), context).store();
        Map<String, Object> otherwise = Map.of(
                "method", HttpMethod.GET,
                "tab", EditTab.IDENTIFICATION,
                "subresources", CallOptions.defaults().subresources(),
                "leaseTime", JdbcStateStore.DEFAULT_LEASE_TIME,
                "maxMessagesPerPoll", 0);
        eachDefault("properties", (name, byDefault) -> {
            if (Entities.operations().parameterNames().contains(name)) {
                for (OperationDescriptor operation : Entities.operations().taking(name)) {
                    ParameterDescriptor parameter = operation.parameter(name);
                    assertThat(parameter.defaultText()).as(parameter.toString()).isEqualTo(byDefault);
                }
                return;
            }
            Object before = values.getOptionValue(plain, name, false);
            options.configure(context, changed, name, byDefault, false);
            Object set = values.getOptionValue(changed, name, false);
            if (before != null) {
                // Camel's endpoint has -1 for the default of this one.
                assertThat(name.equals("initialDelay") ? before : set).as(name).isEqualTo(before);
            } else if (otherwise.containsKey(name)) {
                assertThat(set).as(name).isEqualTo(otherwise.get(name));
            } else if (!Boolean.FALSE.equals(set)) {
                assertThat(StorePlace.of(changed.getFeed(), context))
                        .as(name)
                        .isEqualTo(StorePlace.of(plain.getFeed(), context));
                assertThat(new FeedOptions(changed).settings("x", client, store))
                        .as(name)
                        .isEqualTo(new FeedOptions(plain).settings("x", client, store));
            }
        });
    }
}
