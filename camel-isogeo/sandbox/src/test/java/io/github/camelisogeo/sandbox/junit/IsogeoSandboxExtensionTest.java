package io.github.camelisogeo.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IsogeoSandboxExtensionTest {

    @RegisterExtension
    static final IsogeoSandboxExtension OF_CLASS =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(2));

    @RegisterExtension
    final IsogeoSandboxExtension ofTest =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(3));

    private static int status(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void runsDuringTestsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> new IsogeoSandboxExtension().get());
    }

    @Test
    void answers() throws IOException, InterruptedException {
        assertThat(status(OF_CLASS.url() + "/about")).isEqualTo(200);
        assertThat(status(ofTest.url() + "/about")).isEqualTo(200);
        assertThat(OF_CLASS.get().records()).isEqualTo(2);
        assertThat(ofTest.get().records()).isEqualTo(3);
    }

    @Test
    void isAsNewBeforeEachTest() throws IOException, InterruptedException {
        assertThat(OF_CLASS.get().stats().requests()).isZero();
        OF_CLASS.get().faults(OF_CLASS.get().faults().fail(1));

        assertThat(status(OF_CLASS.url() + "/about")).isEqualTo(503);
    }

    @Nested
    class WithinAnother {

        @Test
        void isTheSame() throws IOException, InterruptedException {
            assertThat(status(OF_CLASS.url() + "/about")).isEqualTo(200);
        }
    }
}
