package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Event;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Events in the life of the data that a record describes. */
@Entity(value = "event", key = "eventId", model = Event.class)
public interface EventApi {

    /** Lists the events of a record. */
    @Operation
    @GET("resources/{metadataId}/events")
    List<Event> list(@Path("metadataId") Id metadataId);

    /** Reads an event. */
    @Operation
    @GET("resources/{metadataId}/events/{eventId}")
    Event get(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId);

    /**
     * Adds an event to a record. A record has only one creation event: for a creation event, the record is read first, and if it has one,
     * that event is returned and nothing is written. The description of a creation event is not sent.
     */
    @Operation
    Event create(Id metadataId, @Body Event body);

    /**
     * Replaces an event. The API is asked to update the dates of the record before it answers ({@code waitForSync}), unless the body says
     * otherwise.
     */
    @Operation
    Event update(Id metadataId, @Default("body._id") Id eventId, @Body Event body);

    /** Does the same as {@link #update(Id, Id, Event)}, with the defaults. */
    default Event update(Id metadataId, Event body) {
        return update(metadataId, null, body);
    }

    /** Removes an event from a record. */
    @Operation
    @DELETE("resources/{metadataId}/events/{eventId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("eventId") Id eventId);
}
