package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.model.EventKind;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Events in the life of the data that a record is about. */
@Entity(value = "event", key = "eventId", model = Event.class)
public interface EventApi {

    /** Lists the events of a record. */
    @Operation
    @GET("resources/{metadataId}/events")
    List<Event> list(@Path("metadataId") Id metadataId);

    /** Reads one event. */
    @Operation
    @GET("resources/{metadataId}/events/{eventId}")
    Event get(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId);

    /**
     * Adds an event to a record. A record has one creation event: the one that is there is given back, and nothing is sent. A creation
     * event has no description.
     */
    @Operation
    default Event create(Id metadataId, @Body Event body) {
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

    /** Replaces an event. The API is asked to bring the record's dates in line at once, unless the body says otherwise. */
    @Operation
    default Event update(Id metadataId, @Default("body._id") Id eventId, @Body Event body) {
        Boolean wait = body.waitForSync() == null ? Boolean.TRUE : body.waitForSync();
        return put(metadataId, eventId, body.toBuilder().waitForSync(wait).build());
    }

    /** Removes an event. */
    @Operation
    @DELETE("resources/{metadataId}/events/{eventId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId);

    @POST("resources/{metadataId}/events")
    Event post(@Path("metadataId") Id metadataId, @Body Event body);

    @PUT("resources/{metadataId}/events/{eventId}")
    Event put(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId, @Body Event body);

    MetadataApi metadata();
}
