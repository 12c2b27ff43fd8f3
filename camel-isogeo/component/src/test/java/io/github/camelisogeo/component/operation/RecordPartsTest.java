package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.Directive;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.FeatureAttribute;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationRestriction;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Specification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to a record: conditions, conformities, events, feature attributes, limitations. */
class RecordPartsTest extends OperationsTestSupport {

    private String record;

    @BeforeEach
    void makeARecord() {
        record = record(MetadataType.VECTOR_DATASET).id();
    }

    private OperationCall ofRecord(String operation) {
        return user(operation).with("metadataId", record);
    }

    private <T> List<T> listed(String operation, Class<T> type) {
        List<T> listed = ofRecord(operation).givesAll(type);
        assertThat(group(operation).with("metadataId", record).givesAll(type)).isEqualTo(listed);
        return listed;
    }

    @Test
    @Calls({"condition.create", "condition.get", "condition.list", "condition.delete"})
    void conditions() {
        License license = user("license.create")
                .with("workgroupId", workgroup)
                .body(License.builder().name("Licence de test").build())
                .gives(License.class);

        Condition created = ofRecord("condition.create")
                .body(Condition.builder()
                        .description("Mention de la source")
                        .license(license)
                        .build())
                .gives(Condition.class);

        assertThat(ofRecord("condition.get").with("conditionId", created.id()).gives(Condition.class))
                .isEqualTo(created)
                .satisfies(read -> {
                    assertThat(read.description()).isEqualTo("Mention de la source");
                    assertThat(read.license().id()).isEqualTo(license.id());
                });
        assertThat(listed("condition.list", Condition.class)).containsExactly(created);
        assertThat(record(record).conditions()).containsExactly(created);

        ofRecord("condition.delete").with("conditionId", created.id()).isDone();
        assertThat(listed("condition.list", Condition.class)).isEmpty();
    }

    @Test
    @Calls({"conformity.create", "conformity.list", "conformity.delete"})
    void conformities() {
        Specification specification = user("specification.create")
                .with("workgroupId", workgroup)
                .body(Specification.builder().name("Norme de test").build())
                .gives(Specification.class);

        Conformity created = ofRecord("conformity.create")
                .body(Conformity.builder()
                        .conformant(true)
                        .specification(specification)
                        .build())
                .gives(Conformity.class);

        assertThat(created.conformant()).isTrue();
        assertThat(created.specification().id()).isEqualTo(specification.id());
        assertThat(listed("conformity.list", Conformity.class)).containsExactly(created);

        ofRecord("conformity.delete")
                .with("specificationId", specification.id())
                .isDone();
        assertThat(listed("conformity.list", Conformity.class)).isEmpty();
        ofRecord("conformity.delete")
                .with("specificationId", specification.id())
                .fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls({"event.create", "event.get", "event.list", "event.update", "event.delete"})
    void events() {
        Event created = ofRecord("event.create")
                .body("{\"kind\":\"update\",\"date\":\"2018-06-13T00:00:00+02:00\",\"description\":\"Relevé\"}")
                .gives(Event.class);

        assertThat(ofRecord("event.get").with("eventId", created.id()).gives(Event.class))
                .satisfies(read -> {
                    assertThat(read.date()).isEqualTo(LocalDate.of(2018, 6, 13));
                    assertThat(read.description()).isEqualTo("Relevé");
                    assertThat(read.kind()).isEqualTo(EventKind.UPDATE);
                });

        ofRecord("event.update")
                .body(created.toBuilder().date(LocalDate.of(2019, 1, 2)).build())
                .gives(Event.class);
        assertThat(listed("event.list", Event.class)).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(created.id());
            assertThat(read.date()).isEqualTo(LocalDate.of(2019, 1, 2));
        });
        assertThat(record(record).modified().toString()).startsWith("2019-01-02");

        ofRecord("event.delete").with("eventId", created.id()).isDone();
        assertThat(listed("event.list", Event.class)).isEmpty();
    }

    @Test
    @Calls("event.create")
    void secondCreationEventIsTheFirst() {
        Event creation = Event.builder()
                .kind(EventKind.CREATION)
                .date(LocalDate.of(2018, 6, 4))
                .build();
        Event first = ofRecord("event.create").body(creation).gives(Event.class);

        Event second = ofRecord("event.create")
                .body(creation.toBuilder().date(LocalDate.of(2020, 1, 1)).build())
                .gives(Event.class);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.date()).isEqualTo(LocalDate.of(2018, 6, 4));
        assertThat(record(record).events()).hasSize(1);
    }

    @Test
    @Calls({
        "feature-attribute.create",
        "feature-attribute.get",
        "feature-attribute.list",
        "feature-attribute.update",
        "feature-attribute.delete"
    })
    void featureAttributes() {
        FeatureAttribute length = FeatureAttribute.builder()
                .name("longueur")
                .alias("Longueur")
                .length(16L)
                .build();

        FeatureAttribute created =
                ofRecord("feature-attribute.create").body(length).gives(FeatureAttribute.class);

        assertThat(ofRecord("feature-attribute.get")
                        .with("attributeId", created.id())
                        .gives(FeatureAttribute.class))
                .satisfies(read -> {
                    assertThat(read.name()).isEqualTo("longueur");
                    assertThat(read.alias()).isEqualTo("Longueur");
                    assertThat(read.length()).isEqualTo(16);
                });
        ofRecord("feature-attribute.create").body(length).fails(IsogeoConflictException.class);

        ofRecord("feature-attribute.update")
                .body(created.toBuilder().alias("Longueur en mètres").build())
                .gives(FeatureAttribute.class);
        assertThat(listed("feature-attribute.list", FeatureAttribute.class))
                .extracting(FeatureAttribute::alias)
                .containsExactly("Longueur en mètres");

        ofRecord("feature-attribute.delete").with("attributeId", created.id()).isDone();
        assertThat(listed("feature-attribute.list", FeatureAttribute.class)).isEmpty();
    }

    @Test
    @Calls("feature-attribute.importFromDataset")
    void featureAttributesAreImported() {
        String source = record(MetadataType.VECTOR_DATASET).id();
        for (String name : List.of("nom", "commune")) {
            user("feature-attribute.create")
                    .with("metadataId", source)
                    .body(FeatureAttribute.builder()
                            .name(name)
                            .alias("L'alias de " + name)
                            .dataType("varchar")
                            .build())
                    .gives(FeatureAttribute.class);
        }
        ofRecord("feature-attribute.create")
                .body(FeatureAttribute.builder().name("nom").build())
                .gives(FeatureAttribute.class);

        assertThat(ofRecord("feature-attribute.importFromDataset")
                        .with("sourceMetadataId", source)
                        .with("mode", "updateOrAdd")
                        .gives(Boolean.class))
                .isTrue();

        assertThat(listed("feature-attribute.list", FeatureAttribute.class))
                .extracting(FeatureAttribute::name, FeatureAttribute::alias, FeatureAttribute::dataType)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("nom", "L'alias de nom", "varchar"),
                        org.assertj.core.groups.Tuple.tuple("commune", "L'alias de commune", "varchar"));
    }

    @Test
    @Calls({
        "limitation.create",
        "limitation.get",
        "limitation.list",
        "limitation.update",
        "limitation.delete",
        "directive.list"
    })
    void limitations() {
        Directive directive = user("directive.list").givesAll(Directive.class).get(0);
        assertThat(directive.name()).isNotBlank();

        Limitation created = ofRecord("limitation.create")
                .body(Limitation.builder()
                        .type(LimitationType.LEGAL)
                        .restriction(LimitationRestriction.OTHER)
                        .directive(directive)
                        .description("Données sensibles")
                        .build())
                .gives(Limitation.class);

        assertThat(ofRecord("limitation.get").with("limitationId", created.id()).gives(Limitation.class))
                .satisfies(read -> {
                    assertThat(read.description()).isEqualTo("Données sensibles");
                    assertThat(read.restriction()).isEqualTo(LimitationRestriction.OTHER);
                    assertThat(read.directive().id()).isEqualTo(directive.id());
                });

        ofRecord("limitation.update")
                .body(created.toBuilder().type(LimitationType.SECURITY).build())
                .gives(Limitation.class);
        assertThat(listed("limitation.list", Limitation.class)).singleElement().satisfies(read -> {
            assertThat(read.type()).isEqualTo(LimitationType.SECURITY);
            assertThat(read.restriction()).isNull();
            assertThat(read.directive()).isNull();
        });

        ofRecord("limitation.delete").with("limitationId", created.id()).isDone();
        assertThat(listed("limitation.list", Limitation.class)).isEmpty();
    }
}
