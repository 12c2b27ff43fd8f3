package io.github.camelisogeo.sandbox.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts updated by writes must equal those of a full count. */
class RecordCountsTest {

    private final RecordEditor editor = new RecordEditor(new Stamps(Clock.systemUTC(), () -> 0));

    private static Catalogue repeated() {
        CatalogueBuilder builder = new CatalogueBuilder();
        new DemoCatalogue(DemoCatalogue.SEED).records().forEach(builder::add);
        return builder.build(700);
    }

    private static void agree(Catalogue catalogue) {
        NameCounts anew = catalogue.namesAmong(record -> true);
        for (EntityKind kind :
                List.of(EntityKind.KEYWORD, EntityKind.CONTACT, EntityKind.LICENSE, EntityKind.SPECIFICATION)) {
            assertThat(catalogue.entities().all(kind))
                    .isNotEmpty()
                    .allSatisfy(entity -> assertThat(catalogue.countOf(entity)).isEqualTo(anew.of(entity)))
                    .anySatisfy(entity -> assertThat(anew.of(entity)).isPositive());
        }
    }

    @Test
    void followWrites() {
        Catalogue start = repeated();
        agree(start);
        List<String> ids = start
                .heldBy(start.entities()
                        .all(EntityKind.WORKGROUP)
                        .iterator()
                        .next()
                        .key())
                .stream()
                .map(RecordCopy::id)
                .toList();

        Catalogue written =
                editor.delete(start, RecordEditor.existing(start, ids.get(0))).catalogue();
        written = editor.update(
                        written,
                        RecordEditor.existing(written, ids.get(1)),
                        Json.object().put("title", "t"))
                .catalogue();
        written = editor.change(written, ids.get(2), record -> record.putArray("keywords"))
                .catalogue();
        agree(written);

        Catalogue rewritten =
                written.rewritten(record -> record.hasTag("type:service"), record -> record.putArray("contacts"));
        agree(rewritten);
        assertThat(rewritten.total()).isEqualTo(699);
    }
}
