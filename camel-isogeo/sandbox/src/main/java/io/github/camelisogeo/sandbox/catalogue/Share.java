package io.github.camelisogeo.sandbox.catalogue;

import java.util.Set;

/**
 * What is opened to the group application.
 *
 * @param creator the workgroup that shares, null for the built-in one
 * @param catalogs identifiers of the catalogues whose records it holds
 * @param everything a standing view of every record, whatever its catalogues: the built-in share
 * @param created stamp of the API
 */
public record Share(
        String id,
        String name,
        String creator,
        Set<String> catalogs,
        boolean everything,
        String urlToken,
        String created) {

    /** The share by which the group application sees all there is, records made later too. */
    public static final Share BUILT_IN = new Share(
            "5a4db0c5a4db4c5fae5a4db0c5a4db0c",
            "Sandbox",
            null,
            Set.of(),
            true,
            "Sandb0xSandb0xSandb0xSandb0x0",
            "2018-06-14T13:22:17.2880035+00:00");

    public boolean holds(CatalogueRecord record) {
        return everything || catalogs.stream().anyMatch(catalog -> record.hasTag("catalog:" + catalog));
    }
}
