package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A user of Isogeo.
 *
 * <p>API: {@code GET /account}, {@code GET /users}, {@code GET /users/{userId}}.
 *
 * @param contact the name, email and address; the API requires name and email
 * @param mailchimp the subscriptions to newsletters: {@code {"subscriptions": [{"name": "NewReleases", "isInterested": true}]}}
 * @param memberships the memberships in workgroups; absent unless included
 * @param timezone the time zone, as a name of Windows, for instance {@code Romance Standard Time}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record User(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("contact") @Sent({CREATE, UPDATE}) Contact contact,
        @JsonProperty("language") @Sent({CREATE, UPDATE}) String language,
        @JsonProperty("mailchimp") @Sent({CREATE, UPDATE}) Map<String, Object> mailchimp,
        @JsonProperty("memberships") List<Membership> memberships,
        @JsonProperty("staff") @Sent({CREATE, UPDATE}) Boolean staff,
        @JsonProperty("timezone") @Sent({CREATE, UPDATE}) String timezone,
        Map<String, Object> otherAttributes)
        implements Model {
    public User {
        abilities = Frozen.list(abilities);
        mailchimp = Frozen.map(mailchimp);
        memberships = Frozen.list(memberships);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static UserBuilder builder() {
        return UserBuilder.builder();
    }

    public UserBuilder toBuilder() {
        return UserBuilder.builder(this);
    }

    /** Returns the email of the contact, or null if it is absent. */
    public String email() {
        return contact == null ? null : contact.email();
    }

    /** Returns the name of the contact, or null if it is absent. */
    public String name() {
        return contact == null ? null : contact.name();
    }

    @Override
    public User withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }

    @Override
    public boolean equals(Object other) {
        return ModelEquality.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ModelEquality.hash(this);
    }

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
