package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import java.util.Map;

/**
 * An invitation to join a workgroup.
 *
 * <p>API: {@code GET /groups/{workgroupId}/invitations}, {@code GET /invitations/{invitationId}}.
 *
 * @param email required
 * @param expiresIn seconds
 * @param group sent at update only
 * @param role required
 * @param otherAttributes what came and has no place above, see {@link Model#otherAttributes()}
 */
@ModelRecord
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
}
