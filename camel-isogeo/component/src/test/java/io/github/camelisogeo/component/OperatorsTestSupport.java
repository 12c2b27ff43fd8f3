package io.github.camelisogeo.component;

import io.github.camelisogeo.sandbox.IsogeoSandbox;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A Camel context of its own for each test, and a sandbox for all of them: for what operators look at. */
abstract class OperatorsTestSupport {

    static IsogeoSandbox sandbox;
    final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeAll
    static void startSandbox() {
        sandbox = IsogeoSandbox.builder().port(0).start();
    }

    @AfterAll
    static void stopSandbox() {
        sandbox.close();
    }

    @AfterEach
    void stopContext() {
        context.stop();
    }

    static IsogeoComponent component() {
        IsogeoComponent component = new IsogeoComponent();
        component.setIdentityUrl(sandbox.url());
        component.setClientId(sandbox.clientId());
        component.setClientSecret(sandbox.clientSecret());
        component.setMaxRetries(0);
        return component;
    }

    static IsogeoComponent userComponent() {
        IsogeoComponent component = component();
        component.setClientId(sandbox.userClientId());
        component.setClientSecret(sandbox.userClientSecret());
        return component;
    }
}
