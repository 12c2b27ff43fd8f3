package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelisogeo.component.IsogeoEndpointBuilderFactory.IsogeoEndpointBuilder;
import io.github.camelisogeo.component.IsogeoEndpointBuilderFactory.IsogeoEndpointConsumerBuilder;
import io.github.camelisogeo.component.IsogeoEndpointBuilderFactory.IsogeoEndpointProducerBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** The endpoint DSL that is made of the catalogue: every option of it is there, and makes the endpoint that its text would make. */
class EndpointDslTest implements IsogeoEndpointBuilderFactory {

    /** As the documentation shows it. */
    private static final class GetRoute extends EndpointRouteBuilder implements IsogeoEndpointBuilderFactory {
        @Override
        public void configure() {
            from(direct("in")).to(isogeo("metadata").operation("get").include("links"));
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOptionOfTheCatalogueIsThereForThoseWhoTakeIt() throws IOException {
        Set<String> consumer = new TreeSet<>();
        Set<String> producer = new TreeSet<>();
        Set<String> both = new TreeSet<>();
        new ObjectMapper()
                .readTree(getClass().getResourceAsStream("/META-INF/io/github/camelisogeo/component/isogeo.json"))
                .get("properties")
                .properties()
                .forEach(option -> {
                    String label = option.getValue().path("label").asText();
                    if (option.getValue().get("kind").asText().equals("path")) {
                        return;
                    }
                    (label.startsWith("producer") ? producer : label.startsWith("consumer") ? consumer : both)
                            .add(option.getKey());
                });
        assertThat(both)
                .contains("query", "filterOwner", "lang", "include", "stateId", "since")
                .doesNotContain("operation", "snapshot", "action");
        assertThat(methods(IsogeoEndpointBuilder.class)).isEqualTo(both);
        consumer.addAll(both);
        producer.addAll(both);
        assertThat(methods(IsogeoEndpointConsumerBuilder.class)).isEqualTo(consumer);
        assertThat(methods(IsogeoEndpointProducerBuilder.class))
                .isEqualTo(producer)
                .contains("metadataId", "whole");
    }

    @Test
    void makesTheEndpointThatItsTextWouldMake() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            IsogeoComponent component = new IsogeoComponent();
            component.setClientId("app");
            component.setClientSecret("s");
            context.addComponent("other", component);
            context.start();
            IsogeoEndpoint search = isogeo("other", "search")
                    .query("type:service été")
                    .include("links,contacts")
                    .lang("en")
                    .whole(true)
                    .pageSize(10)
                    .resolve(context, IsogeoEndpoint.class);
            assertThat(search.getParameters().getQuery()).isEqualTo("type:service été");
            assertThat(search.getParameters().getWhole()).isTrue();
            assertThat(search.getParameters().getInclude()).isEqualTo("links,contacts");
            IsogeoEndpoint feed = isogeo("other", "search")
                    .filterOwner("08b3054757544463abd06f3ab51ee491")
                    .stateId("nightly")
                    .delay(30_000)
                    .schedulerProperties("cron", "0 0 * * * ?")
                    .resolve(context, IsogeoEndpoint.class);
            assertThat(feed.getFeed().getStateId()).isEqualTo("nightly");
            assertThat(feed.getDelay()).isEqualTo(30_000);
            assertThat(feed.getSchedulerProperties()).containsEntry("cron", "0 0 * * * ?");
            assertThat(isogeo("metadata").operation("get").metadataId("a").getRawUri())
                    .isEqualTo("isogeo://metadata?metadataId=a&operation=get");
        }
    }

    @Test
    void standsInARoute() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            IsogeoComponent component = new IsogeoComponent();
            component.setClientId("app");
            component.setClientSecret("s");
            context.addComponent("isogeo", component);
            context.addRoutes(new GetRoute());
            context.start();
            assertThat(context.getEndpoints())
                    .filteredOn(IsogeoEndpoint.class::isInstance)
                    .singleElement()
                    .satisfies(endpoint -> assertThat(
                                    ((IsogeoEndpoint) endpoint).getParameters().getInclude())
                            .isEqualTo("links"));
        }
    }
}
