package io.github.camelisogeo.sync.scripted;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.DateTime;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A record as one state of the catalogue has it. Immutable.
 *
 * @param number the number that its identifier is made of
 * @param version the number of the edit that made it so, which is in the title
 * @param modified its stamp, or null if it has none
 * @param share the share that it is visible through
 * @param matching whether it matches the filter of the selection
 */
public record CatalogueRecord(
        int number, long version, Instant created, Instant modified, String share, boolean matching) {

    /** The workgroup that owns every record. */
    public static final String OWNER = "f".repeat(32);

    private static final String OWNER_FILTER = "owner:";
    private static final Pattern TITLE = Pattern.compile("Record (\\d+), version (\\d+)");

    /** Returns the identifier of the record with a number. */
    public static String idOf(int number) {
        String digits = Integer.toHexString(number);
        return "0".repeat(32 - digits.length()) + digits;
    }

    /** Returns the number in an identifier. */
    public static int numberOf(String id) {
        return Integer.parseInt(id, 16);
    }

    /** Returns the version in a title. */
    public static long versionIn(String title) {
        Matcher read = TITLE.matcher(title);
        if (!read.matches()) {
            throw new AssertionError("no title of this catalogue: " + title);
        }
        return Long.parseLong(read.group(2));
    }

    String id() {
        return idOf(number);
    }

    String title() {
        return "Record " + number + ", version " + version;
    }

    /** Returns false if a query names another owner. All other filters are those of the selection, see {@link #matching}. */
    static boolean mayMatch(String query) {
        return Stream.of(query.split(" "))
                .filter(word -> word.startsWith(OWNER_FILTER))
                .allMatch(word -> word.equals(OWNER_FILTER + OWNER));
    }

    CatalogueRecord edited(long edit, Instant stamp) {
        return new CatalogueRecord(number, edit, created, stamp, share, matching);
    }

    CatalogueRecord stamped(Instant stamp) {
        return new CatalogueRecord(number, version, created, stamp, share, matching);
    }

    CatalogueRecord in(String otherShare) {
        return new CatalogueRecord(number, version, created, modified, otherShare, matching);
    }

    CatalogueRecord matching(boolean matches) {
        return new CatalogueRecord(number, version, created, modified, share, matches);
    }

    public ObjectNode json(Set<String> include) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("_id", id())
                .put("_created", DateTime.of(created).toString())
                .put("title", title())
                .put("type", "vectorDataset");
        if (modified != null) {
            json.put("_modified", DateTime.of(modified).toString());
        }
        if (include.contains("_creator")) {
            json.putObject("_creator").put("_id", OWNER);
        }
        return json;
    }
}
