package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** Routes go on when their component was restarted alone, as from a management console, with what was set meanwhile. */
class RestartedComponentTest extends FakeApiTestSupport {

    @Test
    void runningProducersTakeTheNewClient() throws Exception {
        api.answersRecords();
        route(r -> r.from("direct:read").to("isogeo:metadata"));
        IsogeoComponent component = context.getComponent("isogeo", IsogeoComponent.class);
        for (String secret : List.of("the-secret", "another-secret")) {
            component.stop();
            component.setClientSecret(secret);
            component.start();
            Exchange done = template.request(
                    "direct:read", exchange -> exchange.getMessage().setBody(ID));
            assertThat(done.getException()).isNull();
        }
        assertThat(api.tokens()).hasSize(2);
    }
}
