package io.github.camelisogeo.sandbox.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IsogeoServiceTest {

    @AfterEach
    void forget() {
        List.of(
                        IsogeoProperties.INSTANCE_TYPE,
                        IsogeoProperties.API_URL,
                        IsogeoProperties.IDENTITY_URL,
                        IsogeoProperties.CLIENT_ID,
                        IsogeoProperties.CLIENT_SECRET,
                        IsogeoProperties.USER,
                        IsogeoProperties.PASSWORD)
                .forEach(System::clearProperty);
    }

    @Test
    void refusesAServiceThatThereIsNot() {
        System.setProperty(IsogeoProperties.INSTANCE_TYPE, "container");

        assertThatIllegalArgumentException()
                .isThrownBy(IsogeoServiceFactory::createService)
                .withMessageContaining("container");
    }

    @Test
    void saysWhatIsMissingOfARemoteOne() {
        System.setProperty(IsogeoProperties.INSTANCE_TYPE, "remote");
        IsogeoService service = IsogeoServiceFactory.createService();

        assertThatIllegalStateException()
                .isThrownBy(service::initialize)
                .withMessageContaining(IsogeoProperties.API_URL);
    }

    @Test
    void reachesARemoteOne() {
        System.setProperty(IsogeoProperties.INSTANCE_TYPE, "remote");
        System.setProperty(IsogeoProperties.API_URL, "http://isogeo.example");
        System.setProperty(IsogeoProperties.CLIENT_ID, "me");
        System.setProperty(IsogeoProperties.CLIENT_SECRET, "mine");
        IsogeoService service = IsogeoServiceFactory.createService();

        service.beforeAll(null);

        assertThat(service.identityUrl()).isEqualTo("http://isogeo.example");
        assertThat(service.user()).isNull();
        service.afterAll(null);
    }

    @Test
    void runsASandboxUnlessToldOtherwise() {
        IsogeoService service = IsogeoServiceFactory.createService();
        assertThatIllegalStateException().isThrownBy(service::apiUrl);

        service.beforeAll(null);

        assertThat(System.getProperty(IsogeoProperties.API_URL)).isEqualTo(service.apiUrl());
        assertThat(System.getProperty(IsogeoProperties.PASSWORD)).isEqualTo(service.password());
        service.afterAll(null);
        assertThatIllegalStateException().isThrownBy(service::clientId);
    }

    @Test
    void runsTheSandboxThatItIsGiven() {
        IsogeoLocalSandboxService service =
                new IsogeoLocalSandboxService(IsogeoSandbox.builder().records(2));
        service.initialize();

        assertThat(service.sandbox().records()).isEqualTo(2);
        service.shutdown();
    }
}
