package io.github.camelisogeo.client.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.model.Workgroup;
import org.junit.jupiter.api.Test;

/** What is created is looked for before, in the workgroup at hand, and never twice. */
class LookUpTest extends ApiTestSupport {

    private static final String LICENSES = "/groups/" + GROUP + "/licenses";
    private static final String CONTACTS = "/groups/" + GROUP + "/contacts";

    @Test
    void oneThatExistsIsATypedErrorWithItsIdentifier() {
        on("GET " + LICENSES, "[{'_id':'" + ID + "','name':'other'},{'_id':'" + OTHER + "','name':'mine'}]");
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() -> client.licenses().create(GROUP, license("mine"), null))
                .satisfies(e -> assertThat(e.identifier()).isEqualTo(OTHER.toString()))
                .satisfies(e -> assertThat(e.status()).isZero())
                .satisfies(e -> assertThat(e.operation()).isEqualTo("license.create"))
                .isInstanceOf(IsogeoConflictException.class)
                .withMessage("license.create: an object with the name 'mine' already exists, it is " + OTHER);
        assertThat(calls()).containsExactly("GET " + LICENSES);
    }

    @Test
    void whatTheApiFindsIsAConflict() {
        on("GET " + LICENSES, "[]");
        onStatus("POST " + LICENSES, 409);
        assertThatThrownBy(() -> client.licenses().create(GROUP, license("mine"), null))
                .isExactlyInstanceOf(IsogeoConflictException.class);
    }

    @Test
    void lookUpThatFailsEndsTheCreation() {
        onStatus("GET " + LICENSES, 403);
        assertThatThrownBy(() -> client.licenses().create(GROUP, license("mine"), null))
                .isInstanceOf(IsogeoForbiddenException.class);
        assertThat(calls()).containsExactly("GET " + LICENSES);
    }

    @Test
    void nothingIsLookedForWhenThatIsNotWanted() {
        on("POST " + LICENSES, "{'_id':'" + ID + "'}");
        assertThat(client.licenses()
                        .create(GROUP, license("mine"), CheckName.NONE)
                        .id())
                .isEqualTo(ID.toString());
        assertThat(calls()).containsExactly("POST " + LICENSES);
    }

    @Test
    void contactIsGivenBackAndReadAgain() {
        on("GET " + CONTACTS, "[{'_id':'" + OTHER + "','name':'Ann','email':'a@example.org'}]");
        on("GET /contacts/" + OTHER, "{'_id':'" + OTHER + "','name':'Ann','city':'Pau'}");
        Contact ann = Contact.builder().name("Ann").build();
        assertThat(client.contacts().create(GROUP, ann, null).city()).isEqualTo("Pau");
        Contact another = Contact.builder().name("Bea").email("a@example.org").build();
        assertThat(client.contacts()
                        .create(GROUP, another, CheckNameOrEmail.EMAIL)
                        .city())
                .isEqualTo("Pau");
        assertThat(calls()).allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void contactHasOtherNamesAtItsCreation() {
        on("POST " + CONTACTS, "{'_id':'" + ID + "'}");
        Contact contact = Contact.builder()
                .name("Ann")
                .fax("1")
                .phone("2")
                .organization("3")
                .build();
        client.contacts().create(GROUP, contact.withNull("email"), CheckNameOrEmail.NONE);
        assertThat(lastBody())
                .contains(
                        "\"faxNumber\":\"1\"", "\"phoneNumber\":\"2\"", "\"organizationName\":\"3\"", "\"email\":null")
                .doesNotContain("\"fax\"", "\"phone\"", "\"organization\"");
        client.contacts().create(GROUP, Contact.builder().name("Ann").build().withNull("fax"), CheckNameOrEmail.NONE);
        assertThat(lastBody()).contains("\"faxNumber\":null").doesNotContain("\"fax\"");
    }

    @Test
    void eachComparesWhatIdentifiesIt() {
        on("GET /formats", "[{'_id':'" + ID + "','code':'shp'}]");
        on("GET /users", "[{'_id':'" + ID + "','contact':{'name':'Ann','email':'a@example.org'}}]");
        on("GET /groups", "[{'_id':'" + ID + "','contact':{'name':'Town'}}]");
        on("GET /groups/" + GROUP + "/data-sources", "[{'_id':'" + ID + "','name':'n','location':'l'}]");
        Contact ann = Contact.builder().name("Another").email("a@example.org").build();
        Workgroup town = Workgroup.builder()
                .contact(Contact.builder().name("Town").build())
                .build();
        Datasource source = Datasource.builder().name("n").location("elsewhere").build();
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() ->
                        client.formats().create(Format.builder().code("shp").build(), null))
                .satisfies(e -> assertThat(e.identifier()).isEqualTo("shp"));
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class).isThrownBy(() -> client.users()
                .create(User.builder().contact(ann).build(), null));
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() -> client.workgroups().create(town, null));
        assertThatExceptionOfType(IsogeoAlreadyExistsException.class)
                .isThrownBy(() -> client.datasources().create(GROUP, source, CheckLocationOrName.NAME));
        on("POST /groups/" + GROUP + "/data-sources", "{'_id':'" + OTHER + "'}");
        assertThat(client.datasources().create(GROUP, source, null).id()).isEqualTo(OTHER.toString());
    }

    @Test
    void whatIsRequiredIsRefusedByNameBeforeAnythingIsSent() {
        assertThatThrownBy(
                        () -> client.licenses().create(GROUP, License.builder().build(), null))
                .isInstanceOf(MissingParameterException.class)
                .hasMessage("license.create: parameter body.name is missing");
        assertThatThrownBy(() -> client.workgroups().create(Workgroup.builder().build(), null))
                .hasMessageContaining("body.contact.name");
        assertThatThrownBy(() -> client.datasources()
                        .create(
                                GROUP,
                                Datasource.builder().name("n").location(" ").build(),
                                null))
                .hasMessageContaining("body.location");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void withoutANameNothingCanBeTheSame() {
        on("POST /groups/" + GROUP + "/catalogs", "{'_id':'" + ID + "'}");
        client.catalogs().create(GROUP, Catalog.builder().code("c").build(), null);
        assertThat(calls()).containsExactly("POST /groups/" + GROUP + "/catalogs");
    }

    private static License license(String name) {
        return License.builder().name(name).build();
    }
}
