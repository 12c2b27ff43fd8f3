package io.github.camelisogeo.sandbox;

import io.github.camelisogeo.sandbox.internal.http.ControlAccess;
import io.github.camelisogeo.sandbox.internal.login.Account;
import io.github.camelisogeo.sandbox.internal.login.Accounts;
import java.nio.file.Path;
import java.util.List;

/**
 * The configuration of a sandbox.
 *
 * @param host the address to listen on
 * @param port the port to listen on, or 0 for any free port
 * @param data a file of records, one JSON document per line, or null; without any and without given records, the demonstration catalogue is served
 * @param given records to serve, each as a text or a map, or null
 * @param records the number of records, made by repetition, or null for those of the data
 * @param accounts the accounts that can log in
 * @param faults the initial faults; their seed is also that of the demonstration catalogue
 * @param openControl whether the routes below {@code /sandbox} answer other machines too
 * @param maxUpload the limit of a hosted file in megabytes
 */
record SandboxConfig(
        String host,
        int port,
        Path data,
        List<?> given,
        Integer records,
        Accounts accounts,
        Faults faults,
        boolean openControl,
        int maxUpload) {

    static final String DEFAULT_CLIENT_ID = "sandbox-5f0d1c3b7a9e4286b1d2c3e4f5a60718";
    static final String DEFAULT_CLIENT_SECRET = Account.DEMONSTRATION_SECRET;
    static final String DEFAULT_USER = "user@sandbox.example";
    static final String DEFAULT_PASSWORD = Account.DEMONSTRATION_PASSWORD;

    static final int DEFAULT_MAX_UPLOAD = 100;

    static final ValueType<Integer> PORT = ValueType.whole(0, 65_535);

    /** More records than any memory holds, and few enough that more can be added without exceeding an int. */
    static final ValueType<Integer> RECORDS = ValueType.whole(1, 1_000_000_000);

    /** In megabytes. The length of an array is the limit. */
    static final ValueType<Integer> MAX_UPLOAD = ValueType.whole(1, 2_000);

    static final ValueType<String> CLIENT_ID = ValueType.name();

    SandboxConfig {
        PORT.require("port", port);
        if (records != null) {
            RECORDS.require("records", records);
        }
        MAX_UPLOAD.require("max upload", maxUpload);
        require(!host.isBlank(), "host is blank");
        CLIENT_ID.require("client id", accounts.groupApplication().name());
        CLIENT_ID.require("user client id", accounts.userApplication().name());
        requireNamed(accounts.user(), "user");
    }

    private static void requireNamed(Account account, String what) {
        require(!account.name().isBlank(), what + " is blank");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Returns who may use the routes below {@code /sandbox}. */
    ControlAccess access() {
        return new ControlAccess(openControl, host);
    }
}
