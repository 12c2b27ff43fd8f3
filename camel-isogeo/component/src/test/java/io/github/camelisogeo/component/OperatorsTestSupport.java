package io.github.camelisogeo.component;

import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Camel context of its own for each test, and a sandbox for all of them, which is as new: for what operators look at. */
abstract class OperatorsTestSupport {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stopContext() {
        context.stop();
    }

    static IsogeoComponent component() {
        IsogeoComponent component = new IsogeoComponent();
        component.setIdentityUrl(sandbox.url());
        component.setClientId(sandbox.get().clientId());
        component.setClientSecret(sandbox.get().clientSecret());
        component.setMaxRetries(0);
        return component;
    }

    static IsogeoComponent userComponent() {
        IsogeoComponent component = component();
        component.setClientId(sandbox.get().userClientId());
        component.setClientSecret(sandbox.get().userClientSecret());
        return component;
    }
}
