package io.github.camelisogeo.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.GrantType;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.Language;
import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.component.IsogeoComponent;
import io.github.camelisogeo.component.IsogeoConfiguration;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The component is configured by properties, its own defaults stay, and nothing but the component {@code isogeo} is touched. */
class StarterTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Application.class)
            .withPropertyValues(
                    "camel.component.isogeo.client-id=an-id", "camel.component.isogeo.client-secret=a-secret");

    @Test
    void bindsTextNumbersDurationsAndMaps() {
        application
                .withPropertyValues(
                        "camel.component.isogeo.page-size=50",
                        "camel.component.isogeo.platform=QA",
                        "camel.component.isogeo.grant-type=client-credentials",
                        "camel.component.isogeo.lang=Pt",
                        "camel.component.isogeo.call-timeout=1m30s",
                        "camel.component.isogeo.bridge-error-handler=true",
                        "camel.component.isogeo.web-applications.cms=https://cms.example.org/{metadataId}")
                .run(context -> {
                    IsogeoComponent isogeo = component(context, "isogeo");
                    assertThat(isogeo.getClientId()).isEqualTo("an-id");
                    assertThat(isogeo.getConfiguration().getPageSize()).isEqualTo(50);
                    assertThat(isogeo.getPlatform()).isEqualTo(Platform.QA);
                    assertThat(isogeo.getGrantType()).isEqualTo(GrantType.CLIENT_CREDENTIALS);
                    assertThat(isogeo.getConfiguration().getLang()).isEqualTo(Language.PT);
                    assertThat(isogeo.getConfiguration().getCallTimeout()).isEqualTo(Duration.ofSeconds(90));
                    assertThat(isogeo.isBridgeErrorHandler()).isTrue();
                    assertThat(isogeo.getWebApplications()).containsOnlyKeys("cms");
                });
    }

    /** With a default for the platform beside these, the credentials would go to Isogeo's own identity service. */
    @Test
    void setsNothingThatTheApplicationDoesNotSet() {
        application
                .withPropertyValues("camel.component.isogeo.api-url=http://127.0.0.1:1/api")
                .run(context -> {
                    IsogeoComponentConfiguration given = context.getBean(IsogeoComponentConfiguration.class);
                    assertThat(given.given()).containsOnlyKeys("clientId", "clientSecret", "apiUrl");
                    IsogeoComponent untouched = new IsogeoComponent();
                    assertThat(component(context, "isogeo").getPlatform()).isEqualTo(untouched.getPlatform());
                });
    }

    @Test
    void refusesAWrongWordWithThosePossible() {
        application.withPropertyValues("camel.component.isogeo.grant-type=pass").run(context -> assertThat(
                        context.getStartupFailure())
                .hasStackTraceContaining("camel.component.isogeo.grant-type")
                .hasStackTraceContaining("No enum constant io.github.camelisogeo.client.GrantType.pass"));
    }

    /** An object that holds several options doesn't replace those that are set by themselves. */
    @Test
    void setsTheConfigurationBeforeItsOptions() {
        application
                .withUserConfiguration(OwnCalls.class)
                .withPropertyValues(
                        "camel.component.isogeo.configuration=#bean:calls",
                        "camel.component.isogeo.call-timeout=20s",
                        "camel.component.isogeo.prefetch=2")
                .run(context -> {
                    IsogeoConfiguration calls = component(context, "isogeo").getConfiguration();
                    assertThat(calls.getPageSize()).isEqualTo(7);
                    assertThat(calls.getCallTimeout()).hasSeconds(20);
                    assertThat(calls.getPrefetch()).isEqualTo(2);
                });
    }

    @Test
    void takesPasswordsLiterally() {
        String password = "#bean:x+%41&{{y}}RAW(z)";
        application
                .withPropertyValues("camel.component.isogeo.password=" + password)
                .run(context ->
                        assertThat(component(context, "isogeo").getPassword()).isEqualTo(password));
    }

    @Test
    void leavesOtherAccountsAlone() {
        application.withUserConfiguration(SecondAccount.class).run(context -> {
            assertThat(component(context, "isogeo-qa").getClientId()).isEqualTo("another-id");
            assertThat(component(context, "isogeo").getClientId()).isEqualTo("an-id");
        });
    }

    @Test
    void findsBeansByName() {
        application
                .withUserConfiguration(OwnHttp.class)
                .withPropertyValues("camel.component.isogeo.ok-http-client=#bean:mine")
                .run(context -> assertThat(component(context, "isogeo").getOkHttpClient())
                        .isSameAs(context.getBean("mine")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "#class:okhttp3.OkHttpClient", "#type:okhttp3.OkHttpClient"})
    void saysHowBeansAreNamed(String reference) {
        application
                .withUserConfiguration(OwnHttp.class)
                .withPropertyValues("camel.component.isogeo.ok-http-client=" + reference)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("#bean:name, not by " + reference));
    }

    @Test
    void providesTheClientOfTheComponent() {
        application.run(context -> assertThat(context.getBean(IsogeoClient.class))
                .isSameAs(component(context, "isogeo").connectedClient()));
    }

    @Test
    void needsNoAccountWhileNothingIsCalled() {
        new ApplicationContextRunner().withUserConfiguration(Application.class).run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void canBeSwitchedOff() {
        application.withPropertyValues("camel.component.isogeo.enabled=false").run(context -> assertThat(context)
                .doesNotHaveBean(IsogeoComponentAutoConfiguration.class));
    }

    private static IsogeoComponent component(ApplicationContext context, String name) {
        return context.getBean(CamelContext.class).getComponent(name, IsogeoComponent.class);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    static class SecondAccount {

        @Bean("isogeo-qa")
        IsogeoComponent qa() {
            IsogeoComponent qa = new IsogeoComponent();
            qa.setClientId("another-id");
            return qa;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnCalls {

        @Bean
        IsogeoConfiguration calls() {
            IsogeoConfiguration calls = new IsogeoConfiguration();
            calls.setPageSize(7);
            calls.setCallTimeout(Duration.ofSeconds(1));
            return calls;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnHttp {

        @Bean
        OkHttpClient mine() {
            return new OkHttpClient();
        }
    }
}
