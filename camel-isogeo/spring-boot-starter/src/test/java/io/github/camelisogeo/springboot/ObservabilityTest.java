package io.github.camelisogeo.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.actuate.metrics.MetricsEndpoint;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sees of an application: health and meters in Actuator, and the console of Camel. */
class ObservabilityTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(10));

    @TempDir
    Path folder;

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues(
                        "camel.component.isogeo.api-url=" + sandbox.url(),
                        "camel.component.isogeo.client-id=" + sandbox.get().clientId(),
                        "camel.component.isogeo.client-secret=" + sandbox.get().clientSecret(),
                        "camel.component.isogeo.max-retries=0",
                        "camel.health.producers-enabled=true",
                        "camel.health.exposure-level=full",
                        "camel.main.dev-console-enabled=true",
                        "states=" + folder,
                        "spring.jmx.enabled=true",
                        "spring.jmx.unique-names=true",
                        "management.endpoints.jmx.exposure.include=health,metrics",
                        "management.endpoint.health.show-details=always");
    }

    @Test
    void actuatorShowsTheHealthOfConsumersAndProducers() {
        application().run(context -> {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            HealthEndpoint health = context.getBean(HealthEndpoint.class);
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(health.health().getStatus()).isEqualTo(Status.UP);
                assertThat(health.healthForPath("camelHealth"))
                        .asString()
                        .contains("consumer:catalogue", "producer:isogeo");
            });
            sandbox.get().faults(sandbox.get().faults().fail(1));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
        });
    }

    @Test
    void actuatorShowsTheMeters() {
        application().run(context -> {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            MetricsEndpoint meters = context.getBean(MetricsEndpoint.class);
            assertThat(meters.listNames().getNames()).contains("isogeo.requests", "isogeo.token.age");
            assertThat(meters.metric("isogeo.requests", null).getMeasurements()).isNotEmpty();
        });
    }

    @Test
    void theConsoleShowsTheAccount() {
        application().run(context -> {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            DevConsole console = context.getBean(CamelContext.class)
                    .getCamelContextExtension()
                    .getContextPlugin(DevConsoleRegistry.class)
                    .getConsole("isogeo")
                    .orElseThrow();
            assertThat(console.call(DevConsole.MediaType.TEXT, Map.of()).toString())
                    .contains(sandbox.url(), "catalogue")
                    .doesNotContain(sandbox.get().clientSecret());
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        RouteBuilder routes() {
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("isogeo:search?initialDelay=0&delay=100&stateDirectory={{states}}")
                            .routeId("catalogue")
                            .log("${header.CamelIsogeoChangeType}");
                }
            };
        }
    }
}
