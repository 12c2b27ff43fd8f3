package io.github.camelisogeo.karaf.route;

import io.github.camelisogeo.component.IsogeoComponent;
import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle that follows the catalogue, and writes a line to a file for each change: its version, the kind of change and the title. */
public final class RouteBundle implements BundleActivator {

    private CamelContext camel;

    @Override
    public void start(BundleContext bundle) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        CamelBundles loader = new CamelBundles(bundle);
        thread.setContextClassLoader(loader);
        try {
            start(bundle, loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void start(BundleContext bundle, ClassLoader loader) throws Exception {
        Changes changes = new Changes(
                Path.of(setting(bundle, "changes")), bundle.getBundle().getVersion());
        camel = new DefaultCamelContext();
        camel.setApplicationContextClassLoader(loader);
        IsogeoComponent isogeo = camel.getComponent("isogeo", IsogeoComponent.class);
        isogeo.setApiUrl(setting(bundle, "url"));
        isogeo.setClientId(setting(bundle, "clientId"));
        isogeo.setClientSecret(setting(bundle, "clientSecret"));
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                fromF(
                                "isogeo:search?delay=200&initialDelay=0&stateId=karaf&stateDirectory=%s",
                                setting(bundle, "state"))
                        .routeId("catalogue")
                        .filter(simple("${header.CamelIsogeoChangeType} != null"))
                        .process(changes::write);
            }
        });
        camel.start();
    }

    @Override
    public void stop(BundleContext bundle) {
        camel.stop();
    }

    private static String setting(BundleContext bundle, String name) {
        return bundle.getProperty("isogeo.test." + name);
    }
}
