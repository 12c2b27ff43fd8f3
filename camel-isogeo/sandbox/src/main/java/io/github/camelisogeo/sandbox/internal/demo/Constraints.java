package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;

/** The conditions and limitations of the data, and the specifications it follows. */
final class Constraints {

    private static final List<String[]> LICENSES = List.of(
            new String[] {
                "Licence Ouverte / Open Licence 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"
            },
            new String[] {"ODbL 1.0 - Open Database Licence", "https://opendatacommons.org/licenses/odbl/1-0/"},
            new String[] {
                "Licence Ouverte / Open Licence 1.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence"
            });

    private static final List<String[]> SPECIFICATIONS = List.of(
            new String[] {"CNIG PLU v2017", "2017-12-15T00:00:00", "https://cnig.example.org/plu"},
            new String[] {
                "COVADIS Données sur les risques v1.1", "2012-02-08T00:00:00", "https://covadis.example.org/risques"
            },
            new String[] {
                "INSPIRE Data Specification on Land Use v3.1", "2014-04-07T00:00:00", "https://inspire.example.org/lu"
            },
            new String[] {"Base adresse locale v1.3", "2021-06-01T00:00:00", "https://adresse.example.org/bal"});

    private static final String OPEN_DIRECTIVE = "Pas de restriction d'accès public selon INSPIRE";
    private static final String SAFETY_DIRECTIVE = "Directive 2007/2/CE (INSPIRE), article 13.1.b";

    private Constraints() {}

    static void addCondition(ObjectNode record, Dice dice) {
        ArrayNode conditions = record.putArray("conditions");
        if (!dice.chance(80)) {
            return;
        }
        String[] license = dice.pick(LICENSES);
        String id = Identifier.named("license:" + license[0]);
        ObjectNode condition = conditions
                .addObject()
                .put("_id", dice.id())
                .put("description", "Citer la source et la date de **dernière mise à jour**.");
        condition.set(
                "license",
                Json.object()
                        .put("_id", id)
                        .put("_tag", "license:isogeo:" + id)
                        .put("link", license[1])
                        .put("name", license[0]));
    }

    static void addLimitations(ObjectNode record, boolean sensitive, Dice dice) {
        ArrayNode limitations = record.putArray("limitations");
        if (sensitive) {
            limitations
                    .addObject()
                    .put("_id", dice.id())
                    .put("description", "Communication sur demande motivée : *protection de la ressource*.")
                    .put("type", "security");
            limitation(limitations, "other", SAFETY_DIRECTIVE, dice);
        } else if (dice.chance(60)) {
            limitation(limitations, dice.chance(70) ? "license" : "intellectualPropertyRights", OPEN_DIRECTIVE, dice);
        }
    }

    private static void limitation(ArrayNode limitations, String restriction, String directive, Dice dice) {
        ObjectNode limitation = limitations
                .addObject()
                .put("_id", dice.id())
                .put("description", "")
                .put("restriction", restriction)
                .put("type", "legal");
        limitation.set(
                "directive",
                Json.object()
                        .put("_id", Identifier.named("directive:" + directive))
                        .put("name", directive));
    }

    static void addSpecification(ObjectNode record, Dice dice) {
        ArrayNode specifications = record.putArray("specifications");
        if (dice.chance(35)) {
            String[] row = dice.pick(SPECIFICATIONS);
            String id = Identifier.named("specification:" + row[0]);
            ObjectNode conformity = specifications.addObject().put("conformant", dice.chance(75));
            conformity.set(
                    "specification",
                    Json.object()
                            .put("_id", id)
                            .put("_tag", "specification:isogeo:" + id)
                            .put("link", row[2])
                            .put("name", row[0])
                            .put("published", row[1]));
        }
    }
}
