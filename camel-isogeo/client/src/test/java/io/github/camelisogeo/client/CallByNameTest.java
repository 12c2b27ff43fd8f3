package io.github.camelisogeo.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations that are called by their names, and small things that newcomers tried first. */
class CallByNameTest {

    private static final String ID = "43380f6c60424095b67cbd1aa9526fe4";

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    @Test
    void textIsReadAsTheTypeOfTheParameter() {
        Object record = client.call("metadata.get", Map.of("metadataId", ID, "include", "links,contacts"));
        assertThat(record).isInstanceOf(Metadata.class);
        assertThat(platform.requests)
                .anyMatch(request -> "links,contacts".equals(request.getUrl().queryParameter("_include")));
    }

    @Test
    void whatCannotBeReadIsSaidByTheNameOfTheParameter() {
        assertThatThrownBy(() -> client.call("metadata.get", Map.of("metadataId", "none")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("metadata.get")
                .hasMessageContaining("metadataId")
                .hasMessageContaining("none");
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.call("metadata.get", Map.of("metadataId", ID, "inclde", "links")))
                .withMessageContaining("inclde")
                .withMessageContaining("one of: include");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void anUnknownOperationIsRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.call("metadata.gett", Map.of()))
                .withMessageContaining("metadata.gett")
                .withMessageContaining("metadata.get");
    }

    @Test
    void aStreamOfAQueryIsChecked() {
        assertThatThrownBy(() -> client.search().stream("type:foo"))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("foo");
    }

    @Test
    void theHostOfARedirectIsTheOneThatFails() {
        platform.api = request -> new MockResponse.Builder()
                .code(302)
                .addHeader("Location", "http://127.0.0.1:1/elsewhere")
                .build();
        assertThatThrownBy(() -> client.metadata().get(Id.of(ID)))
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining("can't connect to 127.0.0.1:1");
    }

    @Test
    void anInterceptorMustReturnWhatTheOperationGives() {
        try (IsogeoClient strange =
                platform.client().addInterceptor(call -> "no record").build()) {
            assertThatThrownBy(() -> strange.metadata().get(Id.of(ID)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("metadata.get")
                    .hasMessageContaining("interceptor")
                    .hasMessageContaining("Metadata");
        }
    }
}
