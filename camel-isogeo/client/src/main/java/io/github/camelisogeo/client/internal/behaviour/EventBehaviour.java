package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.EventApi;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link EventApi}, and declares the routes that they use. */
public interface EventBehaviour extends EventApi {

    @Override
    default Event create(Id metadataId, Event body) {
        if (!EventKind.CREATION.equals(body.kind())) {
            return post(metadataId, body);
        }
        Event creation = Event.builder().kind(EventKind.CREATION).build();
        Event there = Existing.like(creation, "kind", () -> metadata()
                .get(metadataId, Include.of("events"))
                .events());
        return there == null
                ? post(metadataId, body.toBuilder().description(null).build())
                : there;
    }

    @Override
    default Event update(Id metadataId, Id eventId, Event body) {
        Boolean wait = body.waitForSync() == null ? Boolean.TRUE : body.waitForSync();
        return put(metadataId, eventId, body.toBuilder().waitForSync(wait).build());
    }

    @POST("resources/{metadataId}/events")
    Event post(@Path("metadataId") Id metadataId, @Body Event body);

    @PUT("resources/{metadataId}/events/{eventId}")
    Event put(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId, @Body Event body);

    MetadataBehaviour metadata();
}
