package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.Membership;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.model.UserRole;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People: the account, users, workgroups, invitations, contacts. */
class PeopleTest extends OperationsTestSupport {

    private static final String EMAIL = "ada@example.org";

    private User newUser() {
        return user("user.create")
                .body(User.builder()
                        .contact(Contact.builder()
                                .name("Ada")
                                .email(EMAIL)
                                .phone("+33 1 99 00 00 01")
                                .build())
                        .language("fr")
                        .build())
                .gives(User.class);
    }

    @Test
    @Calls({"account.get", "account.update", "account.listMemberships"})
    void account() {
        User before = user("account.get").gives(User.class);
        assertThat(before.contact().email()).isEqualTo(SANDBOX.get().user());
        group("account.get").fails(IsogeoForbiddenException.class);

        user("account.update").body(before.toBuilder().language("en").build()).gives(User.class);
        User after = user("account.get").gives(User.class);
        assertThat(after.language()).isEqualTo("en");
        assertThat(after.contact().email()).isEqualTo(before.contact().email());
        assertThat(user("account.listMemberships").givesAll(Membership.class)).anySatisfy(membership -> {
            assertThat(membership.group().id()).isEqualTo(workgroup);
            assertThat(membership.role()).isEqualTo(UserRole.ADMIN);
        });
    }

    @Test
    @Calls({"user.create", "user.get", "user.list", "user.update", "user.delete", "user.updateSubscription"})
    void users() {
        User created = newUser();

        User read = user("user.get").with("userId", created.id()).gives(User.class);
        assertThat(read.contact().name()).isEqualTo("Ada");
        assertThat(read.contact().phone()).isEqualTo("+33 1 99 00 00 01");
        assertThat(user("user.create")
                        .body("{\"contact\":{\"name\":\"Another\",\"email\":\"" + EMAIL + "\"}}")
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("user.update").body(read.toBuilder().language("en").build()).gives(User.class);
        assertThat(user("user.list").givesAll(User.class))
                .filteredOn(one -> one.id().equals(created.id()))
                .extracting(User::language)
                .containsExactly("en");

        user("user.updateSubscription")
                .with("subscription", "NewReleases")
                .with("subscribe", true)
                .body(read)
                .gives(User.class);
        assertThat(user("user.get")
                        .with("userId", created.id())
                        .gives(User.class)
                        .mailchimp())
                .containsEntry("subscriptions", List.of(Map.of("name", "NewReleases", "isInterested", true)));

        user("user.delete").with("userId", created.id()).isDone();
        user("user.get").with("userId", created.id()).fails(IsogeoNotFoundException.class);
    }

    private Workgroup newWorkgroup() {
        return user("workgroup.create")
                .body(Workgroup.builder()
                        .contact(Contact.builder()
                                .name("Parc naturel")
                                .email("parc@example.org")
                                .phone("+33 1 99 00 00 02")
                                .fax("+33 1 99 00 00 03")
                                .organization("Syndicat mixte")
                                .build())
                        .canCreateMetadata(true)
                        .metadataLanguage("fr")
                        .build())
                .gives(Workgroup.class);
    }

    @Test
    @Calls({
        "workgroup.create",
        "workgroup.get",
        "workgroup.list",
        "workgroup.update",
        "workgroup.delete",
        "workgroup.exists"
    })
    void workgroups() {
        Workgroup created = newWorkgroup();

        Workgroup read = user("workgroup.get").with("workgroupId", created.id()).gives(Workgroup.class);
        assertThat(read.canCreateMetadata()).isTrue();
        assertThat(read.contact().name()).isEqualTo("Parc naturel");
        assertThat(read.contact().phone()).isEqualTo("+33 1 99 00 00 02");
        assertThat(read.contact().fax()).isEqualTo("+33 1 99 00 00 03");
        assertThat(read.contact().organization()).isEqualTo("Syndicat mixte");
        assertThat(user("workgroup.create")
                        .body("{\"contact\":{\"name\":\"Parc naturel\"}}")
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("workgroup.update")
                .body(read.toBuilder().themeColor("#123456").build())
                .gives(Workgroup.class);
        assertThat(user("workgroup.list").givesAll(Workgroup.class))
                .filteredOn(one -> one.id().equals(created.id()))
                .extracting(Workgroup::themeColor)
                .containsExactly("#123456");
        assertThat(user("workgroup.exists").with("workgroupId", created.id()).gives(Boolean.class))
                .isTrue();

        user("workgroup.delete").with("workgroupId", created.id()).isDone();
        assertThat(user("workgroup.exists").with("workgroupId", created.id()).gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls({
        "workgroup.getLimits",
        "workgroup.getStatistics",
        "workgroup.getStatisticsByTag",
        "workgroup.listCoordinateSystems"
    })
    void workgroupsInNumbers() {
        String group = newWorkgroup().id();
        user("metadata.create")
                .with("workgroupId", group)
                .body(Map.of("title", "Unique", "type", "resource"))
                .gives(io.github.camelisogeo.client.model.Metadata.class);

        assertThat(user("workgroup.getLimits").with("workgroupId", group).givesMap())
                .extractingByKey("resources")
                .hasFieldOrPropertyWithValue("current", 1);
        assertThat(user("workgroup.getStatistics").with("workgroupId", group).givesMap())
                .extractingByKey("resources")
                .isEqualTo(Map.of("count", 1));
        assertThat(user("workgroup.getStatisticsByTag")
                        .with("workgroupId", group)
                        .with("tag", "owner")
                        .givesMap())
                .extractingByKey("data")
                .isEqualTo(List.of(Map.of("key", "owner:" + group, "count", 1)));

        user("coordinate-system.associateWorkgroup")
                .with("workgroupId", group)
                .with("code", 2154)
                .gives(CoordinateSystem.class);
        assertThat(user("workgroup.listCoordinateSystems")
                        .with("workgroupId", group)
                        .givesAll(CoordinateSystem.class))
                .extracting(CoordinateSystem::code)
                .containsExactly(2154L);
    }

    @Test
    @Calls({
        "invitation.create",
        "invitation.get",
        "invitation.list",
        "invitation.update",
        "invitation.delete",
        "workgroup.invite",
        "workgroup.listInvitations"
    })
    void invitations() {
        Invitation body =
                Invitation.builder().email(EMAIL).role(UserRole.READER).build();
        Invitation first = user("invitation.create")
                .with("workgroupId", workgroup)
                .body(body)
                .gives(Invitation.class);
        Invitation second = user("workgroup.invite")
                .with("workgroupId", workgroup)
                .body(body.toBuilder().email("grace@example.org").build())
                .gives(Invitation.class);

        Invitation read =
                user("invitation.get").with("invitationId", first.id()).gives(Invitation.class);
        assertThat(read.email()).isEqualTo(EMAIL);
        assertThat(read.group().id()).isEqualTo(workgroup);
        user("invitation.update")
                .body(read.toBuilder().role(UserRole.WRITER).build())
                .gives(Invitation.class);

        for (String list : List.of("invitation.list", "workgroup.listInvitations")) {
            assertThat(user(list).with("workgroupId", workgroup).givesAll(Invitation.class))
                    .extracting(Invitation::id, Invitation::role)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(first.id(), UserRole.WRITER),
                            org.assertj.core.groups.Tuple.tuple(second.id(), UserRole.READER));
        }

        user("invitation.delete").with("invitationId", first.id()).isDone();
        user("invitation.get").with("invitationId", first.id()).fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls({"invitation.accept", "invitation.decline", "workgroup.listMemberships", "user.listMemberships"})
    void invitationsAreAnswered() {
        User invited = newUser();
        Invitation invitation =
                Invitation.builder().email(EMAIL).role(UserRole.WRITER).build();

        for (String answer : List.of("invitation.decline", "invitation.accept")) {
            String id = user("invitation.create")
                    .with("workgroupId", workgroup)
                    .body(invitation)
                    .gives(Invitation.class)
                    .id();
            assertThat(members()).doesNotContain(invited.id());

            Invitation given = user(answer).with("invitationId", id).gives(Invitation.class);

            assertThat(given.id()).isEqualTo(id);
            assertThat(given.email()).isEqualTo(EMAIL);
            user("invitation.get").with("invitationId", id).fails(IsogeoNotFoundException.class);
        }
        assertThat(members()).contains(invited.id());
        assertThat(user("user.listMemberships").with("userId", invited.id()).givesAll(Membership.class))
                .singleElement()
                .satisfies(membership -> {
                    assertThat(membership.group().id()).isEqualTo(workgroup);
                    assertThat(membership.role()).isEqualTo(UserRole.WRITER);
                });
    }

    private List<String> members() {
        return user("workgroup.listMemberships").with("workgroupId", workgroup).givesAll(Membership.class).stream()
                .map(membership -> membership.user().id())
                .toList();
    }

    private Contact newContact() {
        return user("contact.create")
                .with("workgroupId", workgroup)
                .body(Contact.builder()
                        .name("Service des cartes")
                        .organization("Ville")
                        .phone("+33 1 99 00 00 04")
                        .fax("+33 1 99 00 00 05")
                        .build())
                .gives(Contact.class);
    }

    @Test
    @Calls({"contact.create", "contact.get", "contact.list", "contact.update", "contact.delete", "contact.exists"})
    void contacts() {
        Contact created = newContact();

        Contact read = user("contact.get").with("contactId", created.id()).gives(Contact.class);
        assertThat(read.name()).isEqualTo("Service des cartes");
        assertThat(read.organization()).isEqualTo("Ville");
        assertThat(read.phone()).isEqualTo("+33 1 99 00 00 04");
        assertThat(read.fax()).isEqualTo("+33 1 99 00 00 05");
        assertThat(newContact().id()).as("the one of this name that is there").isEqualTo(created.id());

        user("contact.update")
                .body(read.toBuilder().phone("+33 1 99 00 00 06").build())
                .gives(Contact.class);
        assertThat(user("contact.list").with("workgroupId", workgroup).givesAll(Contact.class))
                .filteredOn(one -> one.id().equals(created.id()))
                .extracting(Contact::phone)
                .containsExactly("+33 1 99 00 00 06");
        assertThat(user("contact.exists").with("contactId", created.id()).gives(Boolean.class))
                .isTrue();

        user("contact.delete")
                .with("workgroupId", workgroup)
                .with("contactId", created.id())
                .isDone();
        assertThat(user("contact.exists").with("contactId", created.id()).gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls({"contact.associateMetadata", "contact.dissociateMetadata"})
    void recordsNameContacts() {
        String contact = newContact().id();
        String record = record(MetadataType.RESOURCE).id();

        user("contact.associateMetadata")
                .with("metadataId", record)
                .with("contactId", contact)
                .with("role", "custodian")
                .isDone();
        assertThat(record(record).contacts()).singleElement().satisfies(named -> {
            assertThat(named.contact().id()).isEqualTo(contact);
            assertThat(named.role()).isEqualTo(ContactRole.CUSTODIAN);
        });

        user("contact.dissociateMetadata")
                .with("metadataId", record)
                .with("contactId", contact)
                .isDone();
        assertThat(record(record).contacts()).isEmpty();
    }
}
