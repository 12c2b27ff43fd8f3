package io.github.camelisogeo.client.address;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the web applications and the OGC services of a platform are: bases that end with a slash, null where one is not known.
 *
 * @param app the application in which records are edited
 * @param openCatalog the OpenCatalog
 * @param manage the administration
 * @param services the OGC services
 */
public record AddressBases(URI app, URI openCatalog, URI manage, URI services) {

    /** By the names of the options that replace them. */
    Map<String, Object> byOption() {
        Map<String, Object> bases = new HashMap<>();
        bases.put("appUrl", app);
        bases.put("openCatalogUrl", openCatalog);
        bases.put("manageUrl", manage);
        bases.put("servicesUrl", services);
        return bases;
    }
}
