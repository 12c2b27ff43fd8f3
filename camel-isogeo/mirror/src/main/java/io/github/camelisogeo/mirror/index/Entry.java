package io.github.camelisogeo.mirror.index;

import java.util.Objects;

/**
 * What is kept of a record. The arrays are not copied.
 *
 * @param created when the record was created, in the format of the API; decides on its place
 * @param feature the record as a GeoJSON feature, in UTF-8
 * @param summary the record as the page shows it, as JSON in ASCII
 */
@SuppressWarnings("java:S6218") // Entries are never compared.
public record Entry(String id, String created, byte[] feature, byte[] summary) {

    public Entry {
        Objects.requireNonNull(id, "id");
        created = created == null ? "" : created;
    }
}
