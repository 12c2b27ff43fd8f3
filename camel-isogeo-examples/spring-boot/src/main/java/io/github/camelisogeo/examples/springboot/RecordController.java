package io.github.camelisogeo.examples.springboot;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.value.Id;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the table, and the title of a record as it is in the catalogue now: the client of the component is a bean. */
@RestController
class RecordController {

    private final Records records;
    private final IsogeoClient catalogue;

    RecordController(Records records, IsogeoClient catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    @GetMapping("/records")
    Map<String, String> titles() {
        return records.titles();
    }

    @GetMapping("/catalogue/{id}")
    String title(@PathVariable String id) {
        return catalogue.metadata().get(Id.of(id)).titleOrName();
    }
}
