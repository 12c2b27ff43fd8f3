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
 * An application that calls the API, for itself or for its users.
 *
 * <p>API: {@code GET /applications}, {@code GET /applications/{applicationId}}; also in shares.
 *
 * @param canHaveManyGroups whether more than one workgroup may use it
 * @param clientSecret the secret, which the API shows only to the owner of the application
 * @param groups the workgroups that use it; absent unless included
 * @param kind {@code public} or {@code confidential}
 * @param scopes the rights that it asks for, for instance {@code resources:read}
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Application(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("_id") String id,
        @JsonProperty("canHaveManyGroups") @Sent({CREATE, UPDATE}) Boolean canHaveManyGroups,
        @JsonProperty("client_id") String clientId,
        @JsonProperty("client_secret") String clientSecret,
        @JsonProperty("groups") List<Workgroup> groups,
        @JsonProperty("kind") String kind,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("redirect_uris") @Sent({CREATE, UPDATE}) List<String> redirectUris,
        @JsonProperty("scopes") @Sent({CREATE, UPDATE}) List<String> scopes,
        @JsonProperty("staff") @Sent({CREATE, UPDATE}) Boolean staff,
        @JsonProperty("type") @Sent({CREATE, UPDATE}) ApplicationType type,
        @JsonProperty("url") @Sent({CREATE, UPDATE}) String url,
        Map<String, Object> otherAttributes)
        implements Model {
    public Application {
        abilities = Frozen.list(abilities);
        groups = Frozen.list(groups);
        redirectUris = Frozen.list(redirectUris);
        scopes = Frozen.list(scopes);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ApplicationBuilder builder() {
        return ApplicationBuilder.builder();
    }

    public ApplicationBuilder toBuilder() {
        return ApplicationBuilder.builder(this);
    }

    @Override
    public Application withNull(String... jsonNames) {
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
