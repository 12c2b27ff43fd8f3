package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * How a scan of a data source went.
 */
public record SessionStatus(@JsonValue String wireValue) implements OpenEnum {
    public static final SessionStatus CANCELED = new SessionStatus("canceled");
    public static final SessionStatus FAILED = new SessionStatus("failed");
    public static final SessionStatus STARTED = new SessionStatus("started");
    public static final SessionStatus SUCCEEDED = new SessionStatus("succeeded");

    public SessionStatus {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static SessionStatus of(String wireValue) {
        return OpenEnums.of(SessionStatus.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
