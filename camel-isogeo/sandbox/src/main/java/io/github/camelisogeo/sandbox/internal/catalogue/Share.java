package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Identifier;
import java.util.List;
import java.util.Set;

/**
 * Opens records to applications, or to other workgroups.
 *
 * @param type application or group
 * @param creator the workgroup that shares, or null for the built-in share
 * @param rights the rights of the recipients: none, or to share further
 * @param catalogs the identifiers of the catalogues whose records the share holds
 * @param applications the identifiers of the applications that the share opens to
 * @param groups the identifiers of the workgroups that the share opens to
 * @param everything whether the share holds every record, in any catalogue or none: the built-in share
 * @param urlToken the token in public URLs, or null if there are none
 * @param created a time stamp of the API
 * @param modified a time stamp of the API
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

    /** The identifier of the group application, the same in every sandbox. */
    public static final String GROUP_APPLICATION = Identifier.named("application:group");

    public static final String TO_APPLICATIONS = "application";

    /** The share through which the group application sees all records, including those created later. */
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

    /** Returns the tag of the records in a catalogue. */
    public static String tagOf(String catalog) {
        return "catalog:" + catalog;
    }

    /** Creates a share of catalogues with the group application, for the data of a sandbox. */
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
