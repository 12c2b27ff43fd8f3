package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.model.UserRole;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** What some routes want as a form. */
class FormTest extends ApiTestSupport {

    private List<String> fields() {
        HttpUrl form = HttpUrl.get("http://form/?" + lastBody());
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < form.querySize(); i++) {
            fields.add(form.queryParameterName(i) + "=" + form.queryParameterValue(i));
        }
        return fields;
    }

    @Test
    void booleansAreWrittenAsPythonDoes() {
        on("POST /groups/" + GROUP + "/catalogs", WRITTEN);
        client.catalogs()
                .create(GROUP, Catalog.builder().name("été & co").scan(true).build(), CheckName.NONE);
        assertThat(fields()).containsExactlyInAnyOrder("name=été & co", "$scan=True");
    }

    @Test
    void modelInsideGivesFieldsWithADot() {
        on("POST /groups", WRITTEN);
        Contact contact = Contact.builder()
                .id(ID.toString())
                .name("Town")
                .fax("1")
                .phone("2")
                .organization("3")
                .build();
        Workgroup group = Workgroup.builder()
                .contact(contact)
                .canCreateMetadata(false)
                .themeColor("#fff")
                .build();
        client.workgroups().create(group, CheckName.NONE);
        assertThat(fields())
                .containsExactlyInAnyOrder(
                        "contact.name=Town",
                        "contact.fax=1",
                        "contact.phone=2",
                        "contact.organization=3",
                        "canCreateMetadata=False");
    }

    @Test
    void objectsAndNullsAreLeftOut() {
        on("PUT /groups/" + GROUP + "/licenses/" + ID, WRITTEN);
        License license = License.builder()
                .id(ID.toString())
                .owner(Workgroup.builder().id(GROUP.toString()).build())
                .name("n")
                .build()
                .withNull("link");
        client.licenses().update(null, null, license);
        assertThat(fields()).containsExactly("name=n");
        on("POST /groups/" + GROUP + "/invitations", WRITTEN);
        client.workgroups()
                .invite(
                        GROUP,
                        Invitation.builder()
                                .email("a@example.org")
                                .role(UserRole.READER)
                                .group(Workgroup.builder().id(GROUP.toString()).build())
                                .build());
        assertThat(fields()).containsExactlyInAnyOrder("email=a@example.org", "role=reader");
    }

    @Test
    void timesAreDays() {
        on("POST /groups/" + GROUP + "/specifications", WRITTEN);
        Specification specification = Specification.builder()
                .name("n")
                .published(DateTime.parse("2018-06-04T00:00:00"))
                .build();
        client.specifications().create(GROUP, specification, CheckName.NONE);
        assertThat(fields()).containsExactlyInAnyOrder("name=n", "published=2018-06-04");
        assertThatThrownBy(() -> client.specifications()
                        .create(
                                GROUP,
                                specification.toBuilder()
                                        .published(DateTime.asWritten("soon"))
                                        .build(),
                                CheckName.NONE))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("body.published is 'soon'");
        assertThat(requests()).hasSize(1);
    }
}
