package io.github.camelisogeo.sandbox.catalogue;

import io.github.camelisogeo.sandbox.model.Identifier;
import java.util.List;
import java.util.Set;

/**
 * What is opened to applications, or to other workgroups.
 *
 * @param type application or group
 * @param creator the workgroup that shares, null for the built-in one
 * @param rights of those it opens to: nothing, or to share further
 * @param catalogs identifiers of the catalogues whose records it holds
 * @param applications identifiers of those that it opens to
 * @param groups identifiers of the workgroups that it opens to
 * @param everything a standing view of every record, whatever its catalogues: the built-in share
 * @param urlToken null where there is nothing to be seen by a URL
 * @param created stamp of the API
 * @param modified stamp of the API
 */
public record Share(
        String id,
        String name,
        String type,
        String creator,
        List<String> rights,
        Set<String> catalogs,
        Set<String> applications,
        Set<String> groups,
        boolean everything,
        String urlToken,
        String created,
        String modified) {

    /** The identifier of the group application, which is the same in every sandbox. */
    public static final String GROUP_APPLICATION = Identifier.named("application:group");

    public static final String TO_APPLICATIONS = "application";

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
        return everything || catalogs.stream().map(Share::tagOf).anyMatch(record::hasTag);
    }

    /** The tag of the records that a catalogue holds. */
    public static String tagOf(String catalog) {
        return "catalog:" + catalog;
    }

    /** A share of catalogues with the group application, as the data of a sandbox brings it. */
    public Share(
            String id,
            String name,
            String creator,
            Set<String> catalogs,
            boolean everything,
            String urlToken,
            String created) {
        this(
                id,
                name,
                TO_APPLICATIONS,
                creator,
                List.of(),
                catalogs,
                Set.of(GROUP_APPLICATION),
                Set.of(),
                everything,
                urlToken,
                created,
                created);
    }

    public boolean opensTo(String application) {
        return TO_APPLICATIONS.equals(type) && applications.contains(application);
    }
}
