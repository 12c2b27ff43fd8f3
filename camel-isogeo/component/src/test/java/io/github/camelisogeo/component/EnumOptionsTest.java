package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.component.IsogeoEndpointBuilderFactory.IsogeoEndpointProducerBuilder;
import io.github.camelisogeo.sync.DeletionMode;
import io.github.camelisogeo.sync.SnapshotMode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options whose values are words are enums. Whoever writes them, in any case and with any dashes, gets the same. */
class EnumOptionsTest extends FakeApiTestSupport {

    /** Several operations have other words for the same option, or a list of words, or the words depend on the entity. */
    private static final Set<String> TEXTS =
            Set.of("entity", "operation", "filterProvider", "key", "orderBy", "subscribe", "tag");

    private final JsonNode catalogue;

    EnumOptionsTest() throws IOException {
        catalogue = new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"));
    }

    private static boolean isOfWords(Class<?> type) {
        return type.isEnum() || OpenEnum.class.isAssignableFrom(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"componentProperties", "properties"})
    void everyOptionOfWordsIsTypedAndReadInEveryForm(String part) throws ClassNotFoundException {
        Object target = part.equals("properties")
                ? context.getEndpoint("isogeo:search")
                : context.getComponent("isogeo", IsogeoComponent.class);
        IsogeoComponent component = context.getComponent("isogeo", IsogeoComponent.class);
        PropertyConfigurer options = part.equals("properties")
                ? component.getEndpointPropertyConfigurer()
                : component.getComponentPropertyConfigurer();
        PropertyConfigurerGetter values = (PropertyConfigurerGetter) options;
        Set<String> typed = new TreeSet<>();
        for (Map.Entry<String, JsonNode> option : catalogue.get(part).properties()) {
            String name = option.getKey();
            String javaType = option.getValue().get("javaType").asText();
            boolean ofCamel = javaType.startsWith("org.apache.camel.") || javaType.startsWith("java.util.concurrent.");
            if (option.getValue().has("enum") && !ofCamel && !TEXTS.contains(name)) {
                Class<?> type = Class.forName(javaType);
                assertThat(isOfWords(type)).as("%s is a %s", name, type).isTrue();
                assertThat(option.getValue().get("type").asText()).isEqualTo("enum");
                typed.add(name);
                option.getValue().get("enum").forEach(word -> {
                    String written = word.asText();
                    String dashed = written.replaceAll("([a-z])([A-Z])", "$1-$2");
                    options.configure(context, target, name, written, false);
                    Object meant = values.getOptionValue(target, name, false);
                    assertThat(meant).as(name).isInstanceOf(type);
                    for (String form : List.of(
                            written.toUpperCase(Locale.ROOT), dashed, dashed.toUpperCase(Locale.ROOT), " " + written)) {
                        options.configure(context, target, name, form, false);
                        assertThat(values.getOptionValue(target, name, false))
                                .as("%s=%s", name, form)
                                .isEqualTo(meant);
                    }
                });
                assertThatThrownBy(() -> options.configure(context, target, name, "no-such-word", false))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(name + " is 'no-such-word', it must be one of: ")
                        .hasMessageContaining(
                                option.getValue().get("enum").get(0).asText());
            }
        }
        assertThat(typed)
                .contains(
                        part.equals("properties")
                                ? new String[] {
                                    "subresources", "snapshot", "deletions", "action", "tab", "method", "lang"
                                }
                                : new String[] {"platform", "grantType", "lang"});
    }

    @Test
    void urisAreReadInEveryForm() {
        IsogeoEndpoint search = context.getEndpoint(
                "isogeo:search?snapshot=NEVER&deletions=Hold&lang=PT&relation=Within&bbox=1,2,3,4"
                        + "&filterType=VECTOR_DATASET",
                IsogeoEndpoint.class);
        assertThat(search.getConsumer().getSnapshot()).isEqualTo(SnapshotMode.NEVER);
        assertThat(search.getConsumer().getDeletions()).isEqualTo(DeletionMode.HOLD);
        assertThat(search.getConfiguration().getLang()).isEqualTo(Language.PT);
        assertThat(search.getParameters().getRelation()).isEqualTo(SearchGeoRelation.WITHIN);
        IsogeoEndpoint create = context.getEndpoint(
                "isogeo:metadata?operation=create&subresources=REFUSE&complete=Basic", IsogeoEndpoint.class);
        assertThat(create.getWrites().getSubresources()).isEqualTo(SubresourceMode.REFUSE);
        assertThat(create.getParameters().getComplete()).isEqualTo(ReadBack.BASIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isogeo:search?snapshot=sometimes",
                "isogeo:search?deletions=sometimes",
                "isogeo:search?lang=sometimes",
                "isogeo:search?relation=sometimes&bbox=1,2,3,4",
                "isogeo:search?filterType=sometimes",
                "isogeo:metadata?operation=create&subresources=sometimes",
                "isogeo:metadata?operation=create&complete=sometimes",
                "isogeo:feed?stateId=a&action=sometimes",
                "isogeo:raw?path=/x&method=sometimes",
                "isogeo:address?to=edit&tab=sometimes"
            })
    void aWrongWordIsRefusedWhenTheEndpointIsMade(String uri) {
        String option = uri.replaceFirst(".*[?&](\\w+)=sometimes.*", "$1");
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option + " is 'sometimes'")
                .hasMessageContaining("it must be one of: ");
    }

    /** As Camel Main and the runtimes set them, on the component and on one that is a bean. */
    @ParameterizedTest
    @ValueSource(strings = {"client-credentials", "clientCredentials", "CLIENTCREDENTIALS", "CLIENT_CREDENTIALS"})
    void propertiesAreReadInEveryForm(String grant) throws Exception {
        Main main = new Main();
        main.setDefaultPropertyPlaceholderLocation("false");
        main.addInitialProperty("camel.component.isogeo.grant-type", grant);
        main.addInitialProperty("camel.component.isogeo.lang", "EN");
        main.addInitialProperty("camel.beans.second", "#class:" + IsogeoComponent.class.getName());
        main.addInitialProperty("camel.beans.second.grantType", grant);
        main.addInitialProperty("camel.beans.second.platform", "Qa");
        try {
            main.start();
            IsogeoComponent first = main.getCamelContext().getComponent("isogeo", IsogeoComponent.class);
            IsogeoComponent second = main.getCamelContext().getComponent("second", IsogeoComponent.class);
            assertThat(first.getGrantType()).isEqualTo(GrantType.CLIENT_CREDENTIALS);
            assertThat(first.getConfiguration().getLang()).isEqualTo(Language.EN);
            assertThat(second.getGrantType()).isEqualTo(GrantType.CLIENT_CREDENTIALS);
            assertThat(second.getPlatform()).isEqualTo(Platform.QA);
        } finally {
            main.stop();
        }
    }

    @Test
    void aWrongPropertyIsRefusedAtTheStart() {
        Main main = new Main();
        main.setDefaultPropertyPlaceholderLocation("false");
        main.addInitialProperty("camel.component.isogeo.platform", "prud");
        try {
            assertThatThrownBy(() -> {
                        main.start();
                        main.getCamelContext().getComponent("isogeo");
                    })
                    .rootCause()
                    .hasMessageContaining("platform is 'prud', it must be one of: prod, ");
        } finally {
            main.stop();
        }
    }

    @Test
    void headersAreReadInEveryFormToo() {
        api.answersSearches(0, -1);
        for (Object lang : List.of("EN", Language.EN, "en".getBytes())) {
            Exchange done = send("isogeo:search", null, Map.of("CamelIsogeoLang", lang));
            assertThat(done.getException()).isNull();
            assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("en");
        }
        assertThat(send("isogeo:search", null, Map.of("CamelIsogeoLang", "xx")).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lang is 'xx', it must be one of: ");
    }

    @Test
    void theDslTakesTheConstants() throws Exception {
        for (Map.Entry<String, Class<?>> option : Map.<String, Class<?>>of(
                        "lang",
                        Language.class,
                        "subresources",
                        SubresourceMode.class,
                        "action",
                        FeedAction.class,
                        "complete",
                        ReadBack.class,
                        "relation",
                        SearchGeoRelation.class)
                .entrySet()) {
            Method typed = IsogeoEndpointProducerBuilder.class.getMethod(option.getKey(), option.getValue());
            assertThat(typed.getReturnType()).isEqualTo(IsogeoEndpointProducerBuilder.class);
        }
        IsogeoEndpointBuilderFactory dsl = new IsogeoEndpointBuilderFactory() {};
        IsogeoEndpoint made = dsl.isogeo("metadata")
                .operation("create")
                .complete(ReadBack.ALL)
                .subresources(SubresourceMode.WRITE)
                .resolve(context, IsogeoEndpoint.class);
        assertThat(made.getParameters().getComplete()).isEqualTo(ReadBack.ALL);
        assertThat(made.getWrites().getSubresources()).isEqualTo(SubresourceMode.WRITE);
    }
}
