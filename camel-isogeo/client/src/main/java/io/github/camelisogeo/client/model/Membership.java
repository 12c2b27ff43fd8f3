package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * The membership of a user in a workgroup.
 *
 * <p>API: {@code GET /account/memberships}, {@code GET /users/{userId}/memberships},
 * {@code GET /groups/{workgroupId}/memberships}.
 *
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Membership(
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("role") UserRole role,
        @JsonProperty("user") User user,
        @JsonProperty("group") Workgroup group,
        Map<String, Object> otherAttributes)
        implements Model {
    public Membership {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static MembershipBuilder builder() {
        return MembershipBuilder.builder();
    }

    public MembershipBuilder toBuilder() {
        return MembershipBuilder.builder(this);
    }

    @Override
    public Membership withNull(String... jsonNames) {
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
