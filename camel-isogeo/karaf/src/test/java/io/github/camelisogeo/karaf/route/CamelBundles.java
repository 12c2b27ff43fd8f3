package io.github.camelisogeo.karaf.route;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The classes of all bundles that hold parts of Camel. Camel finds its components by class loader, and Camel-Karaf, whose context does
 * without this, isn't in this test.
 */
final class CamelBundles extends ClassLoader {

    private final List<Bundle> bundles;

    CamelBundles(BundleContext context) {
        super(CamelBundles.class.getClassLoader());
        this.bundles = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.findEntries("META-INF/services/org/apache/camel", "*", true) != null)
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (Bundle bundle : bundles) {
            try {
                return bundle.loadClass(name);
            } catch (ClassNotFoundException e) {
                // The next one may have it.
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        return bundles.stream()
                .map(bundle -> bundle.getResource(name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        List<URL> found = new ArrayList<>();
        for (Bundle bundle : bundles) {
            Enumeration<URL> some = bundle.getResources(name);
            if (some != null) {
                found.addAll(Collections.list(some));
            }
        }
        return Collections.enumeration(found);
    }
}
