package io.github.camelisogeo.client.address;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * The base URLs of a platform's web applications and OGC services. Each ends with a slash, and is null if it isn't known.
 *
 * @param app the application in which records are edited
 * @param openCatalog the OpenCatalog
 * @param manage the administration application
 * @param services the OGC services
 */
public record AddressBases(URI app, URI openCatalog, URI manage, URI services) {

    /** Returns the bases by the names of the options that replace them. */
    Map<String, Object> byOption() {
        Map<String, Object> bases = new HashMap<>();
        bases.put("appUrl", app);
        bases.put("openCatalogUrl", openCatalog);
        bases.put("manageUrl", manage);
        bases.put("servicesUrl", services);
        return bases;
    }
}
