package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The records that a sandbox serves by default, and the shares that open some of them. */
public final class DemoCatalogue {

    /** The default seed of the catalogue. */
    public static final long SEED = 20_180_614L;

    private static final int SUBJECTS_PER_PLACE = 6;
    private static final int LAYERS_PER_SERVICE = 4;

    private final Dice dice;
    private final List<Workgroup> workgroups;
    private final List<ObjectNode> records = new ArrayList<>();
    private final List<Share> shares;

    public DemoCatalogue(long seed) {
        dice = new Dice(seed);
        workgroups = Workgroup.all(dice);
        List<Subject> subjects = Subject.all();
        Map<Workgroup, List<ObjectNode>> datasets = new LinkedHashMap<>();
        int next = 0;
        for (Place place : Place.all()) {
            Workgroup workgroup = workgroupOf(place);
            List<ObjectNode> own = datasets.computeIfAbsent(workgroup, key -> new ArrayList<>());
            for (int i = 0; i < SUBJECTS_PER_PLACE; i++) {
                // Subjects are taken in turn, so that each of them is used, and none twice at the same place.
                own.add(new DatasetWriter(dice).write(subjects.get(next++ % subjects.size()), place, workgroup));
            }
        }
        datasets.forEach(this::addOf);
        shares = shares();
    }

    private Workgroup workgroupOf(Place place) {
        return workgroups.stream()
                .filter(workgroup -> workgroup.key().equals(place.workgroup()))
                .findFirst()
                .orElseThrow();
    }

    private void addOf(Workgroup workgroup, List<ObjectNode> datasets) {
        List<ObjectNode> services = new ArrayList<>();
        List<ObjectNode> mapped = datasets.stream()
                .filter(dataset -> dataset.has("coordinate-system"))
                .toList();
        for (String format : List.of("wms", "wfs", "wmts")) {
            if ("wms".equals(format) || dice.chance(60)) {
                int first = dice.below(mapped.size() - LAYERS_PER_SERVICE);
                services.add(new ServiceWriter(dice)
                        .write(format, workgroup, mapped.subList(first, first + LAYERS_PER_SERVICE)));
            }
        }
        RecordFrame frame = new RecordFrame(dice);
        datasets.addAll(services);
        datasets.forEach(record -> frame.close(record, workgroup));
        records.addAll(datasets);
    }

    /** Returns the records with everything that can be included. They must not be modified. */
    public List<ObjectNode> records() {
        return List.copyOf(records);
    }

    /**
     * Adds records and shares to a catalogue.
     *
     * @param limit the maximum number of records
     */
    public void addTo(CatalogueBuilder catalogue, int limit) {
        records.stream().limit(limit).map(ObjectNode::deepCopy).forEach(catalogue::add);
        shares.forEach(catalogue::add);
    }

    private List<Share> shares() {
        Set<String> open = workgroups.stream()
                .map(workgroup -> workgroup.openCatalog().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Workgroup park = workgroups.get(workgroups.size() / 2);
        return List.of(
                share("Données ouvertes de tous", workgroups.get(0), open),
                share(
                        "Portail de la biodiversité",
                        park,
                        Set.of(park.openCatalog().id())));
    }

    private Share share(String name, Workgroup creator, Set<String> catalogs) {
        return new Share(
                dice.id(), name, creator.id(), catalogs, false, dice.id().substring(0, 28), dice.stamp(dice.moment()));
    }
}
