package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import io.github.camelisogeo.sandbox.internal.model.Tsv;
import java.util.ArrayList;
import java.util.List;

/**
 * An organisation that describes its data.
 *
 * @param contacts its address book
 * @param catalogs the tags and names of its catalogues, of which the first one is open to the public
 */
record Workgroup(
        String key, String id, String domain, ObjectNode document, List<ObjectNode> contacts, List<Catalog> catalogs) {

    private static final List<String> SERVICES = List.of(
            "Service SIG",
            "Pôle environnement",
            "Direction de l'urbanisme",
            "Mission données ouvertes",
            "Service voirie");
    private static final List<String> CATALOGS = List.of("Données ouvertes", "Référentiels internes", "INSPIRE");

    static List<Workgroup> all(Dice dice) {
        return Tsv.rows(Workgroup.class, "workgroups.tsv").stream()
                .map(row -> of(row, dice))
                .toList();
    }

    private static Workgroup of(String[] row, Dice dice) {
        String id = dice.id();
        String created = dice.stamp(dice.moment());
        ObjectNode document = Json.object()
                .put("_created", created)
                .put("_id", id)
                .put("_modified", created)
                .put("_tag", "owner:" + id)
                .put("areKeywordsRestricted", false)
                .put("canCreateLegacyServiceLinks", true)
                .put("canCreateMetadata", true)
                .put("hasCswClient", dice.chance(50))
                .put("hasScanFme", dice.chance(50))
                .put("keywordsCasing", "lowercase")
                .put("metadataLanguage", "fr")
                .put("themeColor", row[4]);
        document.set("contact", groupContact(row, dice));
        return new Workgroup(row[0], id, row[5], document, contacts(id, row, dice), catalogs(row[1], dice));
    }

    private static ObjectNode groupContact(String[] row, Dice dice) {
        String id = dice.id();
        return Json.object()
                .put("_deleted", false)
                .put("_id", id)
                .put("_tag", "contact:group:" + id)
                .put("addressLine1", dice.between(1, 120) + " rue des Cartes")
                .put("available", true)
                .put("city", row[2])
                .put("countryCode", "FR")
                .put("email", "contact@" + row[5])
                .put("name", row[1])
                .put("phone", phone(dice))
                .put("type", "group")
                .put("zipCode", row[3]);
    }

    private static List<ObjectNode> contacts(String owner, String[] row, Dice dice) {
        List<ObjectNode> contacts = new ArrayList<>();
        for (String service : SERVICES) {
            String id = dice.id();
            contacts.add(Json.object()
                    .put("_deleted", false)
                    .put("_id", id)
                    .put("_tag", "contact:" + owner + ":" + id)
                    .put("city", row[2])
                    .put("countryCode", "FR")
                    .put("email", mailbox(service) + "@" + row[5])
                    .put("name", service)
                    .put("organization", row[1])
                    .put("phone", phone(dice))
                    .put("type", "custom")
                    .put("zipCode", row[3]));
        }
        return List.copyOf(contacts);
    }

    /** Returns the last word: the mailbox of {@code Direction de l'urbanisme} is {@code urbanisme}. */
    private static String mailbox(String service) {
        List<String> words = Text.words(service);
        return words.get(words.size() - 1);
    }

    /** Returns a number from the range that is reserved for fiction. */
    private static String phone(Dice dice) {
        return String.format("+33 1 99 00 %02d %02d", dice.below(100), dice.below(100));
    }

    private static List<Catalog> catalogs(String workgroup, Dice dice) {
        return CATALOGS.stream()
                .map(name -> new Catalog(dice.id(), name + " - " + workgroup))
                .toList();
    }

    Catalog openCatalog() {
        return catalogs.get(0);
    }

    /** A catalogue of the workgroup. */
    record Catalog(String id, String name) {

        String tag() {
            return "catalog:" + id;
        }
    }
}
