package io.github.camelisogeo.client.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of failures: what they tell, and that they travel whole from one JVM to another. */
class FailedCallTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Id GROUP = Id.of("08b3054757544463abd06f3ab51ee491");
    private static final FailedCall CALL =
            new FailedCall("metadata.get", Map.of("metadataId", ID.toString()), "GET", "http://x/", 404, "told");

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        platform.api = request -> FakePlatform.json(404, "{\"error\":\"told\"}");
        client = platform.client().maxRetries(0).build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    @SuppressWarnings("unchecked") // What is read is what was written.
    private static <T> T copied(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void theIdentifiersOfTheCallAreTold() {
        assertThat(catchThrowableOfType(
                                IsogeoException.class, () -> client.metadata().get(ID))
                        .identifiers())
                .isEqualTo(Map.of("metadataId", ID.toString()));
        assertThat(catchThrowableOfType(
                                IsogeoException.class, () -> client.metadata().delete(ID))
                        .identifiers())
                .isEqualTo(Map.of("metadataId", ID.toString()));
        assertThat(catchThrowableOfType(IsogeoException.class, () -> client.search()
                                .search(SearchRequest.builder()
                                        .selection(SearchSelection.builder()
                                                .workgroupId(GROUP)
                                                .build())
                                        .build()))
                        .identifiers())
                .containsEntry("workgroupId", GROUP.toString());
        IsogeoException ofStream = catchThrowableOfType(IsogeoException.class, () -> client.search().stream(
                        SearchSelection.builder().workgroupId(GROUP).build())
                .next());
        assertThat(ofStream.identifiers()).containsEntry("workgroupId", GROUP.toString());
        assertThat(ofStream.operation()).isEqualTo("search.stream");
        assertThat(ofStream).hasMessageContaining("page from offset 0");
        assertThat(catchThrowableOfType(
                                IsogeoException.class, () -> client.shares().list())
                        .identifiers())
                .isEmpty();
        assertThatThrownBy(() -> ofStream.identifiers().put("x", "y"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void callsOfTheSameFactsAreEqual() throws Exception {
        Map<String, String> identifiers = new HashMap<>(Map.of("metadataId", ID.toString()));
        FailedCall same = new FailedCall("metadata.get", identifiers, "GET", "http://x/", 404, "told");
        identifiers.clear();
        assertThat(same).isEqualTo(CALL).hasSameHashCodeAs(CALL);
        assertThat(same).isNotEqualTo(new FailedCall("metadata.get", Map.of(), "GET", "http://x/", 404, "told"));
        assertThat(copied(CALL)).isEqualTo(CALL);
    }

    static Stream<IsogeoException> failures() {
        return Stream.of(
                new IsogeoException(CALL),
                new IsogeoAlreadyExistsException(CALL, "one", ID.toString()),
                new IsogeoBadRequestException(CALL),
                new IsogeoConflictException(CALL),
                new IsogeoForbiddenException(CALL),
                new IsogeoNotFoundException(CALL),
                new IsogeoRateLimitedException(CALL, Duration.ofSeconds(7)),
                new IsogeoRedirectException(CALL, "http://y/", "no"),
                new IsogeoServerException(CALL, Duration.ofSeconds(7)),
                new IsogeoTimeoutException(CALL, "late", new IOException("x")),
                new IsogeoTransportException(CALL, "cut", new IOException("x")),
                new IsogeoUnauthorizedException(CALL, "no"),
                new IsogeoUnreadableAnswerException(CALL, "no"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failuresTravelWhole(IsogeoException e) throws Exception {
        IsogeoException copy = copied(e);
        assertThat(copy).isExactlyInstanceOf(e.getClass()).hasMessage(e.getMessage());
        assertThat(String.valueOf(copy.getCause())).isEqualTo(String.valueOf(e.getCause()));
        for (Class<?> type = e.getClass(); type != RuntimeException.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                assertThat(field.get(copy)).as(field.toString()).isEqualTo(field.get(e));
            }
        }
    }

    @Test
    void refusalsTravelWhole() throws Exception {
        MissingParameterException missing = copied(new MissingParameterException("a.b", List.of("x", "y")));
        assertThat(missing.parameters()).containsExactly("x", "y");
        assertThat(missing.operation()).isEqualTo("a.b");
        assertThat(missing).hasMessage("a.b: parameter x or y is missing");
        assertThat(copied(new InvalidParameterException("a.b", "x", new Object(), "wrong"))
                        .parameter())
                .isEqualTo("x");
        assertThat(copied(new CredentialsFileException("x", "is empty")).file()).isEqualTo("x");
    }

    @Test
    void whatWasMetOnTheWireTravelsToo() throws Exception {
        for (MockResponse answer : List.of(
                FakePlatform.json(200, "{\"_id\":"),
                FakePlatform.json(200, "{\"_id\" 1}"),
                FakePlatform.json(200, "[]"),
                new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "1")
                        .build(),
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body("x")
                        .build())) {
            platform.api = request -> answer;
            Throwable failure = catchThrowable(() -> client.metadata().get(ID));
            assertThat(failure).isInstanceOf(IsogeoException.class);
            assertThat(copied(failure)).hasMessage(failure.getMessage());
        }
        client.close();
        Throwable closed = catchThrowable(() -> client.metadata().get(ID));
        assertThat(copied(closed)).hasMessage(closed.getMessage());
    }

    @Test
    void aRedirectWithoutATargetSaysSo() {
        assertThat(new IsogeoRedirectException(CALL, null, "it says no address"))
                .hasMessageNotContaining("null");
    }

    @Test
    void anIdentifierOfTheServerIsCut() {
        assertThat(new IsogeoAlreadyExistsException(CALL, "one", "x\n".repeat(1000)).getMessage())
                .hasSizeLessThan(400)
                .doesNotContain("\n");
    }
}
