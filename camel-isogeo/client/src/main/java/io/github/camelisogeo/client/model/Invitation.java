package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.Map;

/**
 * An invitation to join a workgroup.
 *
 * <p>API: {@code GET /groups/{workgroupId}/invitations}, {@code GET /invitations/{invitationId}}.
 *
 * @param email the address of the invited person; the API requires it
 * @param expiresIn the time until it expires, in seconds
 * @param group the workgroup; sent only in updates
 * @param role the role of the new member; the API requires it
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Invitation(
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("email") @Sent({CREATE, UPDATE}) String email,
        @JsonProperty("expiresIn") @Sent(UPDATE) Long expiresIn,
        @JsonProperty("group") @Sent(UPDATE) Workgroup group,
        @JsonProperty("role") @Sent({CREATE, UPDATE}) UserRole role,
        Map<String, Object> otherAttributes)
        implements Model {
    public Invitation {
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static InvitationBuilder builder() {
        return InvitationBuilder.builder();
    }

    public InvitationBuilder toBuilder() {
        return InvitationBuilder.builder(this);
    }

    @Override
    public Invitation withNull(String... jsonNames) {
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
