package io.github.camelisogeo.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.COLLECTION;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.endpoint.InvocationContext;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.jmx.JmxEndpointsSupplier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sees of an application: health and meters in Actuator, and the console of Camel. */
class ObservabilityTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(10));

    @TempDir
    Path folder;

    /** Runs the application as its main class would. Only then does Spring Boot itself say that it is alive and ready. */
    private ConfigurableApplicationContext application(Class<?>... more) {
        return new SpringApplicationBuilder(Application.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(
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
                        "management.endpoint.health.show-details=always")
                .run();
    }

    @Test
    void actuatorShowsTheHealthOfConsumersAndProducers() {
        try (ConfigurableApplicationContext context = application()) {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(actuator(context, "health", Map.of(), "status.code")).isEqualTo("UP");
                assertThat(actuator(context, "healthForPath", Map.of("path", "camelHealth"), "details"))
                        .asString()
                        .contains("consumer:catalogue", "producer:isogeo");
            });
            sandbox.get().faults(sandbox.get().faults().fail(1));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(actuator(context, "health", Map.of(), "status.code"))
                            .isEqualTo("DOWN"));
        }
    }

    @Test
    void actuatorShowsTheMeters() {
        try (ConfigurableApplicationContext context = application()) {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            assertThat(actuator(context, "listNames", Map.of(), "names"))
                    .asInstanceOf(COLLECTION)
                    .contains("isogeo.requests", "isogeo.token.age");
            assertThat(actuator(context, "metric", Map.of("requiredMetricName", "isogeo.requests"), "measurements"))
                    .asInstanceOf(COLLECTION)
                    .isNotEmpty();
        }
    }

    /** With several registries, Spring Boot adds a primary one that writes to all of them. */
    @Test
    void eachOfSeveralRegistriesHasTheMeters() {
        try (ConfigurableApplicationContext context = application(TwoRegistries.class)) {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            assertThat(context.getBeansOfType(SimpleMeterRegistry.class).values())
                    .hasSize(2)
                    .allSatisfy(registry -> assertThat(
                                    registry.find("isogeo.requests").meters())
                            .isNotEmpty());
        }
    }

    /** Camel 4.22 asks once more than Camel 4.18 does, and by another class, when the split is done. */
    @Test
    void aWholeSearchIsSplitWithoutAWarning() {
        try (ConfigurableApplicationContext context = application()) {
            Logger split = (Logger) LoggerFactory.getLogger("org.apache.camel.processor.MulticastProcessor");
            ListAppender<ILoggingEvent> logged = new ListAppender<>();
            logged.start();
            split.addAppender(logged);

            assertThat(context.getBean(ProducerTemplate.class).requestBody("direct:split", "", String.class))
                    .isEqualTo("10");
            split.detachAppender(logged);
            assertThat(logged.list).isEmpty();
        }
    }

    @Test
    void theConsoleShowsTheAccount() {
        try (ConfigurableApplicationContext context = application()) {
            context.getBean(ProducerTemplate.class).requestBody("isogeo:about", "");
            DevConsole console = context.getBean(CamelContext.class)
                    .getCamelContextExtension()
                    .getContextPlugin(DevConsoleRegistry.class)
                    .getConsole("isogeo")
                    .orElseThrow();
            assertThat(console.call(DevConsole.MediaType.TEXT, Map.of()).toString())
                    .contains(sandbox.url(), "catalogue")
                    .doesNotContain(sandbox.get().clientSecret());
        }
    }

    /**
     * Returns a property of what an operation of Actuator answers. Endpoints and answers are classes of other packages in Spring Boot 3 and 4,
     * with the same names of operations and properties.
     */
    private static Object actuator(
            ApplicationContext context, String operation, Map<String, Object> arguments, String property) {
        Object answer = context.getBean(JmxEndpointsSupplier.class).getEndpoints().stream()
                .flatMap(endpoint -> endpoint.getOperations().stream())
                .filter(found -> found.getName().equals(operation))
                .findFirst()
                .orElseThrow()
                .invoke(new InvocationContext(SecurityContext.NONE, arguments));
        return PropertyAccessorFactory.forBeanPropertyAccess(answer).getPropertyValue(property);
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoRegistries {

        @Bean
        SimpleMeterRegistry one() {
            return new SimpleMeterRegistry();
        }

        @Bean
        SimpleMeterRegistry another() {
            return new SimpleMeterRegistry();
        }
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
                    from("direct:split")
                            .to("isogeo:search?whole=true")
                            .split(body(), (before, part) -> part)
                            .streaming()
                            .setBody(exchangeProperty(Exchange.SPLIT_SIZE))
                            .end();
                }
            };
        }
    }
}
