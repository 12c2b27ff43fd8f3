package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.List;

/** Writes the record of a dataset or document about a subject at a place. */
final class DatasetWriter {

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"2154", "RGF93 / Lambert-93"},
            new String[] {"2154", "RGF93 / Lambert-93"},
            new String[] {"4326", "WGS 84"},
            new String[] {"3857", "WGS 84 / Pseudo-Mercator"},
            new String[] {"27572", "NTF (Paris) / Lambert zone II"},
            new String[] {"3945", "RGF93 / CC45"},
            new String[] {"3948", "RGF93 / CC48"});
    private static final List<String> VECTOR_FORMATS = List.of("shp", "shp", "postgis", "gpkg", "tab", "geojson");
    private static final List<String> RASTER_FORMATS = List.of("geotiff", "ecw", "jpeg2000", "asc");
    private static final List<String> FREQUENCIES = List.of("P1Y", "P3M", "P1M", "P5Y", "P7D");
    private static final List<Integer> SCALES = List.of(500, 1000, 2000, 5000, 10_000, 25_000, 100_000);
    private static final List<String> GROUP_THEMES = List.of("Cadre de vie", "Ressources", "Déplacements");

    private final Dice dice;
    private final RecordFrame frame;

    DatasetWriter(Dice dice) {
        this.dice = dice;
        frame = new RecordFrame(dice);
    }

    ObjectNode write(Subject subject, Place place, Workgroup workgroup) {
        ObjectNode record = frame.open(workgroup, subject.type());
        String name = subject.name() + "_" + String.join("_", Text.words(place.name()));
        record.put("name", name).put("title", title(subject, place));
        record.put("abstract", summary(subject, place, workgroup));
        boolean placed = !subject.is("noGeoDataset") && dice.chance(90);
        if (placed) {
            record.set("envelope", Envelopes.of(place, dice));
            String id = Json.text(record, "_id");
            record.put("thumbnailUrl", "/resources/" + id + "/thumbnail/" + id + ".png");
        }
        addFormat(record, subject, workgroup, name);
        addQuality(record, subject, place);
        addKeywords(record, subject, place);
        Events.add(record, dice);
        Constraints.addCondition(record, dice);
        Constraints.addLimitations(record, subject.summary().contains("restreinte"), dice);
        Constraints.addSpecification(record, dice);
        Links.add(record, workgroup, name, dice);
        addAttributes(record, subject);
        return record;
    }

    private String title(Subject subject, Place place) {
        String year = subject.is("rasterDataset") ? " " + dice.between(2012, 2024) : "";
        return dice.chance(50)
                ? subject.title() + year + " - " + place.name()
                : subject.title() + year + " " + place.ofName();
    }

    private String summary(Subject subject, Place place, Workgroup workgroup) {
        String text = subject.summary() + "\n\nTerritoire " + place.ofName() + ". Producteur : "
                + workgroup.document().path("contact").path("name").asText() + ".";
        return dice.chance(40)
                ? text + "\n\n- mise à jour selon la fréquence indiquée\n- contrôle qualité sur échantillon\n"
                        + "- [notice](https://" + workgroup.domain() + "/notices/" + subject.name() + ")"
                : text;
    }

    private void addFormat(ObjectNode record, Subject subject, Workgroup workgroup, String name) {
        String format =
                switch (subject.type()) {
                    case "rasterDataset" -> dice.pick(RASTER_FORMATS);
                    case "noGeoDataset" -> "csv";
                    case "resource" -> "pdf";
                    default -> dice.pick(VECTOR_FORMATS);
                };
        record.put("format", format);
        if ("postgis".equals(format)) {
            record.put("formatVersion", dice.chance(50) ? "11.2" : "13.4");
            record.put("path", "sig." + workgroup.domain() + "/referentiel." + name);
        }
        if (!subject.is("resource")) {
            record.put("encoding", "utf-8");
            record.put("series", dice.chance(10));
        }
    }

    private void addQuality(ObjectNode record, Subject subject, Place place) {
        if (subject.is("resource") || subject.is("noGeoDataset")) {
            return;
        }
        String[] system = "outremer".equals(place.workgroup()) ? SYSTEMS.get(2) : dice.pick(SYSTEMS);
        record.set(
                "coordinate-system",
                Json.object()
                        .put("_tag", "coordinate-system:" + system[0])
                        .put("code", Integer.parseInt(system[0]))
                        .put("name", system[1]));
        if (subject.hasGeometry()) {
            record.put("geometry", subject.geometry()).put("features", dice.between(12, 250_000));
            record.put("scale", dice.pick(SCALES));
            record.put("collectionMethod", "Numérisation à partir de levés et de l'orthophotographie.");
            record.put("collectionContext", "Mission de service public de la collectivité.");
        } else {
            record.put("distance", dice.pick(List.of(0.2, 0.5, 1.0, 5.0)));
        }
        if (dice.chance(30)) {
            record.put("topologicalConsistency", "Contrôlée : aucun recouvrement.");
            record.put("precision", "Précision planimétrique de l'ordre du mètre.");
        }
        record.put("updateFrequency", dice.pick(FREQUENCIES));
    }

    private void addKeywords(ObjectNode record, Subject subject, Place place) {
        ArrayNode keywords = record.putArray("keywords");
        subject.keywords().forEach(keyword -> Keywords.add(keywords, keyword));
        Keywords.add(keywords, place.name());
        if (dice.chance(70)) {
            Keywords.addTheme(keywords, subject.theme());
        }
        if (dice.chance(15)) {
            Keywords.addGroupTheme(keywords, dice.pick(GROUP_THEMES));
        }
    }

    private void addAttributes(ObjectNode record, Subject subject) {
        if (!subject.is("vectorDataset") && !subject.is("noGeoDataset")) {
            return;
        }
        ArrayNode attributes = record.putArray("feature-attributes");
        for (String attribute : subject.attributes()) {
            String[] parts = attribute.split(":");
            attributes
                    .addObject()
                    .put("_id", dice.id())
                    .put("alias", parts[2])
                    .put("dataType", parts[1])
                    .put("description", parts[2] + ".")
                    .put("language", "fr")
                    .put("length", "varchar".equals(parts[1]) ? 80 : 16)
                    .put("name", parts[0]);
        }
    }
}
