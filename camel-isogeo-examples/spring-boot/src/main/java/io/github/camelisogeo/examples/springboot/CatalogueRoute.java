package io.github.camelisogeo.examples.springboot;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Follows the catalogue. What it has read is kept in the application's database, beside the table. */
@Component
class CatalogueRoute extends RouteBuilder {

    private final Records records;

    CatalogueRoute(Records records) {
        this.records = records;
    }

    @Override
    public void configure() {
        from("isogeo:search?query={{catalogue.query}}&delay={{catalogue.delay}}&stateId=catalogue&stateStore=#dataSource")
                .routeId("catalogue")
                .choice()
                .when(header("CamelIsogeoChangeType").isEqualTo("deleted"))
                .bean(records, "delete(${header.CamelIsogeoMetadataId})")
                .otherwise()
                .bean(records, "save");
    }
}
