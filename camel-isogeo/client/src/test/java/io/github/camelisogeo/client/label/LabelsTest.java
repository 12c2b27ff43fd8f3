package io.github.camelisogeo.client.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.LimitationRestriction;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.model.ShareType;
import io.github.camelisogeo.client.model.UserRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words by language. */
class LabelsTest {

    private static final Labels FRENCH = Labels.in("fr");
    private static final Labels ENGLISH = Labels.in("en");

    @Test
    void enumsHaveWordsInBothLanguages() {
        List<Class<? extends OpenEnum>> types = List.of(
                ContactRole.class,
                EventKind.class,
                LimitationRestriction.class,
                LimitationType.class,
                LinkAction.class,
                LinkKind.class,
                MetadataType.class,
                ShareType.class,
                UserRole.class);
        for (Class<? extends OpenEnum> type : types) {
            for (OpenEnum value : OpenEnums.known(type)) {
                assertThat(FRENCH.label(value)).as(type + " " + value).isNotBlank();
                assertThat(ENGLISH.label(value)).as(type + " " + value).isNotBlank();
            }
        }
        assertThat(FRENCH.label(LinkKind.DATA)).isEqualTo("Données brutes");
        assertThat(ENGLISH.label(LinkKind.DATA)).isEqualTo("Raw data");
        assertThat(FRENCH.label(MetadataType.of("later"))).isNull();
    }

    @Test
    void otherLanguagesAreEnglishAndNoneIsFrench() {
        assertThat(Labels.in(null).language()).isEqualTo("fr");
        assertThat(Labels.in("ES").language()).isEqualTo("en");
        assertThat(Labels.in("fr-FR").language()).isEqualTo("fr");
        assertThat(FRENCH.label("en", "roles", "owner")).isEqualTo("Owner");
    }

    @Test
    void groupsKeepTheirOrder() {
        assertThat(FRENCH.groups()).contains("roles", "quality", "linkKind");
        assertThat(FRENCH.group("frequencyShortTypes").keySet()).containsExactly("Y", "M", "W", "D", "H", "m", "S");
        assertThat(FRENCH.group("none")).isEmpty();
        assertThat(FRENCH.label("roles", "none")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRENCH.label("Roles", "owner"))
                .withMessageContaining("no group of labels 'Roles', it must be one of: restrictions, ");
    }

    @Test
    void sizesAreReadable() {
        assertThat(FRENCH.size(204132)).isEqualTo("199.35 Ko");
        assertThat(ENGLISH.size(204132)).isEqualTo("199.35 KB");
        assertThat(ENGLISH.size(0)).isEqualTo("0 byte");
        assertThatIllegalArgumentException().isThrownBy(() -> FRENCH.size(-5)).withMessageContaining("-5 bytes");
    }
}
