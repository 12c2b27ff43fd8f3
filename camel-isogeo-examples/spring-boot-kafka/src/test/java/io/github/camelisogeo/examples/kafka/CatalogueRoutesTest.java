package io.github.camelisogeo.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.EndpointInject;
import org.apache.camel.Exchange;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.builder.AdviceWith;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.apache.camel.test.spring.junit5.UseAdviceWith;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What goes to the topic, and what is done with what comes from it. Without a broker: {@link SharedCatalogueIT} has one. */
@CamelSpringBootTest
@UseAdviceWith
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "catalogue.delay=100",
            "catalogue.max-attempts=1",
            "camel.component.isogeo.retry-delay=1"
        })
class CatalogueRoutesTest {

    @RegisterExtension
    static final IsogeoSandboxExtension SANDBOX =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(40));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private CamelContext context;

    @Autowired
    private FluentProducerTemplate producer;

    @EndpointInject("mock:topic")
    private MockEndpoint topic;

    @MockitoBean
    private Records records;

    private final KafkaManualCommit committing = Mockito.mock(KafkaManualCommit.class);
    private final IsogeoClient editor = IsogeoClient.builder()
            .apiUrl(SANDBOX.url())
            .clientId(SANDBOX.get().userClientId())
            .clientSecret(SANDBOX.get().userClientSecret())
            .username(SANDBOX.get().user())
            .password(SANDBOX.get().password())
            .build();

    @DynamicPropertySource
    static void account(DynamicPropertyRegistry properties) {
        properties.add("camel.component.isogeo.api-url", SANDBOX::url);
        properties.add("ISOGEO_CLIENT_ID", () -> SANDBOX.get().clientId());
        properties.add("ISOGEO_CLIENT_SECRET", () -> SANDBOX.get().clientSecret());
    }

    @BeforeEach
    void startWithoutKafka() throws Exception {
        AdviceWith.adviceWith(context, "catalogue-to-topic", route -> route.weaveByToUri("kafka:*")
                .replace()
                .to("mock:topic"));
        AdviceWith.adviceWith(context, "topic-to-table", route -> route.replaceFromWith("direct:topic"));
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void sendsRecordsByTheirIdentifiersAndTombstonesForDeletions() {
        context.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent()).hasSizeGreaterThan(5));
        Exchange first = sent().get(0);
        assertThat(first.getMessage().getHeader("change")).isEqualTo("created");
        assertThat(first.getMessage().getHeader("modified")).isNotNull();
        assertThat(first.getMessage().getBody(Metadata.class).id()).isEqualTo(key(first));

        editor.metadata().delete(Id.of(key(first)));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent()).anySatisfy(exchange -> {
            assertThat(exchange.getMessage().getHeader("change")).isEqualTo("deleted");
            assertThat(exchange.getMessage().getBody()).isNull();
            assertThat(key(exchange)).isEqualTo(key(first));
        }));
    }

    /** With maxAttempts=1 a failure that counts would park the change at once. */
    @Test
    void doesNotCountAttemptsWhileKafkaIsAway() {
        topic.whenAnyExchangeReceived(exchange -> {
            throw new TimeoutException("no broker");
        });
        context.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sent()).hasSizeGreaterThan(5));
        topic.whenAnyExchangeReceived(exchange -> {});

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(status().get("inStep")).isNotNull());
        assertThat(status()).containsEntry("parked", 0L).containsEntry("failing", 0L);
    }

    @Test
    void savesWhatComesFromTheTopic() {
        context.start();

        receive("5", "{\"_id\":\"5\",\"title\":\"Rivers\"}".getBytes(StandardCharsets.UTF_8));

        ArgumentCaptor<Metadata> saved = ArgumentCaptor.forClass(Metadata.class);
        verify(records).save(saved.capture());
        assertThat(saved.getValue().title()).isEqualTo("Rivers");
        verify(committing).commit();
    }

    @Test
    void deletesWhatHasATombstone() {
        context.start();

        receive("5", null);

        verify(records).delete("5");
        verify(committing).commit();
    }

    @Test
    void commitsNothingThatFailed() {
        doThrow(new IllegalStateException("no database")).when(records).save(any());
        context.start();

        Exchange failed = receive("5", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(failed.getException()).hasMessage("no database");
        verify(committing, never()).commit();
    }

    private Exchange receive(String key, byte[] message) {
        return producer.to("direct:topic")
                .withHeader(KafkaConstants.KEY, key)
                .withHeader(KafkaConstants.MANUAL_COMMIT, committing)
                .withBody(message)
                .send();
    }

    private List<Exchange> sent() {
        return topic.getReceivedExchanges();
    }

    private static String key(Exchange exchange) {
        return exchange.getMessage().getHeader(KafkaConstants.KEY, String.class);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> status() {
        return producer.to("isogeo:feed?stateId=catalogue&action=status").request(Map.class);
    }
}
