package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckNameOrEmail;
import io.github.camelisogeo.client.api.ContactApi;
import io.github.camelisogeo.client.api.KeyNameOrEmail;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link ContactApi}, and declares the routes that they use. */
public interface ContactBehaviour extends ContactApi {

    @Override
    default Contact create(Id workgroupId, Contact body, CheckNameOrEmail checkExists) {
        Contact there = Existing.like(body, Existing.by(checkExists), () -> list(workgroupId, Include.none()));
        return there == null
                ? post(workgroupId, ContactCreation.of(body))
                : get(Answered.id(there.id(), "the contact"));
    }

    @Override
    default Void associateMetadata(Id metadataId, Id contactId, ContactRole role) {
        return put(metadataId, contactId, Map.of("role", role));
    }

    @Override
    default Upsert<Contact> upsert(Id workgroupId, Contact body, KeyNameOrEmail key) {
        return Upserting.among(() -> list(workgroupId, Include.none()), body, Existing.by(key), workgroupId)
                .whole(
                        wanted -> create(workgroupId, wanted, CheckNameOrEmail.NONE),
                        whole -> update(workgroupId, null, whole));
    }

    @POST("groups/{workgroupId}/contacts")
    Contact post(@Path("workgroupId") Id workgroupId, @Body Contact body);

    @PUT("resources/{metadataId}/contacts/{contactId}")
    Void put(@Path("metadataId") Id metadataId, @Path("contactId") Id contactId, @Body Map<String, Object> role);
}
