package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The status of the scan of a data source. */
public final class SessionStatus extends OpenEnum {
    public static final SessionStatus CANCELED = new SessionStatus("canceled");
    public static final SessionStatus FAILED = new SessionStatus("failed");
    public static final SessionStatus STARTED = new SessionStatus("started");
    public static final SessionStatus SUCCEEDED = new SessionStatus("succeeded");

    private SessionStatus(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static SessionStatus of(String wireValue) {
        return OpenEnums.of(SessionStatus.class, wireValue);
    }
}
