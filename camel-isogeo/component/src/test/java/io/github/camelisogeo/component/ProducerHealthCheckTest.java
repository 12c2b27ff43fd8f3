package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;
import org.junit.jupiter.api.Test;

/** The health of producers: whether there is a token, and whether the API answers. */
class ProducerHealthCheckTest extends OperatorsTestSupport {

    private WritableHealthCheckRepository checks() {
        WritableHealthCheckRepository checks =
                HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        // As camel.health.producersEnabled does.
        checks.setEnabled(true);
        return checks;
    }

    private HealthCheck.Result health(IsogeoComponent component) throws Exception {
        context.addComponent("isogeo", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:a").routeId("a").to("isogeo:metadata");
                from("direct:b").routeId("b").to("isogeo:search");
            }
        });
        context.start();
        assertThat(checks().stream()).singleElement().satisfies(check -> {
            assertThat(check.getId()).isEqualTo("producer:isogeo");
            assertThat(check.isReadiness()).isTrue();
            assertThat(check.isLiveness()).isFalse();
        });
        return checks().stream().findFirst().orElseThrow().call(Map.of());
    }

    @Test
    void isUpIfTheAccountWorks() throws Exception {
        HealthCheck.Result result = health(component());
        assertThat(result.getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(result.getDetails()).containsKeys("api.url", "api.version");
        assertThat(result.getDetails().toString()).doesNotContain(sandbox.get().clientSecret());
    }

    @Test
    void isDownWithTheReasonIfTheCredentialsAreWrong() throws Exception {
        IsogeoComponent component = component();
        component.setClientSecret("wr0ng-secret");
        HealthCheck.Result result = health(component);
        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getMessage()).hasValueSatisfying(message -> assertThat(message)
                .contains("the identity service refused the credentials (400 invalid_client)")
                .doesNotContain("wr0ng-secret"));
        assertThat(result.getDetails()).containsEntry("http.status", 400);
        assertThat(result.getDetails().toString()).doesNotContain("wr0ng-secret");
    }

    @Test
    void isDownWithTheReasonIfTheHostCannotBeReached() throws Exception {
        IsogeoComponent component = component();
        component.setIdentityUrl("http://127.0.0.1:1");
        HealthCheck.Result result = health(component);
        assertThat(result.getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(result.getMessage())
                .hasValueSatisfying(message -> assertThat(message).contains("can't connect to 127.0.0.1:1"));
    }

    @Test
    void asksNobodyIfItIsDisabled() throws Exception {
        IsogeoComponent component = component();
        component.setIdentityUrl("http://127.0.0.1:1");
        component.setHealthCheckProducerEnabled(false);
        assertThat(health(component).getState()).isEqualTo(HealthCheck.State.UNKNOWN);
    }

    @Test
    void isThereAsLongAsThereIsAProducer() {
        IsogeoComponent component = component();
        context.addComponent("isogeo", component);
        context.start();
        component.producerStarted();
        component.producerStarted();
        component.producerStopped();
        assertThat(checks().stream()).hasSize(1);
        component.producerStopped();
        assertThat(checks().stream()).isEmpty();
    }
}
