package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.KeyPathOrName;
import io.github.camelisogeo.client.api.MetadataApi;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.internal.write.Difference;
import io.github.camelisogeo.client.internal.write.PartlyWritten;
import io.github.camelisogeo.client.model.EditionProfile;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link MetadataApi}, and declares the routes that they use. */
public interface MetadataBehaviour extends MetadataApi {

    @Override
    default Metadata create(Id workgroupId, Metadata body, ReadBack complete) {
        Metadata created = post(workgroupId, body);
        return switch (complete) {
            case NONE -> created;
            case BASIC -> get(Answered.id(created.id(), "the record"), Include.none());
            case ALL -> get(Answered.id(created.id(), "the record"), Include.all());
        };
    }

    /** Creates a record for an upsert, whose caller doesn't know whether it was created unless the exception says so. */
    private Metadata createdAndRead(Id workgroupId, Metadata body) {
        Id id = Answered.id(post(workgroupId, body).id(), "the record");
        try {
            return get(id, Include.none());
        } catch (RuntimeException e) {
            throw PartlyWritten.unread(id, List.of(), e);
        }
    }

    @Override
    default Metadata update(Id metadataId, Metadata body, Boolean replace) {
        Metadata sent = body.editionProfile() == null && !body.otherAttributes().containsKey("editionProfile")
                ? body.toBuilder().editionProfile(EditionProfile.MANUAL).build()
                : body;
        return replace || MetadataType.SERVICE.equals(body.type()) ? put(metadataId, sent) : patch(metadataId, sent);
    }

    @Override
    default Upsert<Metadata> upsert(Id workgroupId, Metadata body, KeyPathOrName key) {
        KeyedRecords records = new KeyedRecords(this, workgroupId, key);
        return Upserting.of(body, () -> records.like(body))
                .run(wanted -> createdAndRead(workgroupId, wanted), (there, difference) -> {
                    Id id = Answered.id(there.id(), "the record");
                    return MetadataType.SERVICE.equals(there.type())
                            ? put(id, Difference.merged(difference, there))
                            : patch(id, difference);
                });
    }

    @POST("groups/{workgroupId}/resources")
    Metadata post(@Path("workgroupId") Id workgroupId, @Body Metadata body);

    @PATCH("resources/{metadataId}")
    Metadata patch(@Path("metadataId") Id metadataId, @Body Metadata body);

    @PUT("resources/{metadataId}")
    Metadata put(@Path("metadataId") Id metadataId, @Body Metadata body);

    SearchBehaviour search();
}
