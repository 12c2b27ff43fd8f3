package io.github.camelisogeo.sandbox.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final String GONE = "00000000000000000000000000000000";

    private final Catalogue catalogue = demonstration();

    private static Catalogue demonstration() {
        CatalogueBuilder builder = new CatalogueBuilder();
        DemoCatalogue demo = new DemoCatalogue(DemoCatalogue.SEED);
        demo.records().forEach(builder::add);
        return builder.build(10);
    }

    private String any(EntityKind kind) {
        return catalogue.entities().all(kind).iterator().next().key();
    }

    @Test
    void belongToWorkgroupsThatAreThere() {
        String keyword = any(EntityKind.KEYWORD);
        String system = any(EntityKind.COORDINATE_SYSTEM);
        String there = any(EntityKind.WORKGROUP);

        assertThatThrownBy(() -> Choices.addKeyword(catalogue, GONE, keyword))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("there is no workgroup " + GONE);
        assertThatThrownBy(() -> Choices.chooseSystem(catalogue, GONE, system, Json.object()))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("there is no workgroup " + GONE);
        assertThat(Choices.chooseSystem(catalogue, there, system, Json.object())
                        .result()
                        .owner())
                .isEqualTo(there);
    }
}
