package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoPartlyWrittenException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the exceptions of calls that wrote a record, and then failed. */
public final class PartlyWritten {

    private PartlyWritten() {}

    /** Returns a record that is read after it was written. */
    public static Metadata read(Id id, Supplier<Metadata> reading) {
        return then("reading it", id, reading);
    }

    /**
     * Returns the outcome of what has to follow after a record was written.
     *
     * @param step what follows, for the message: {@code reading it}
     * @throws IsogeoPartlyWrittenException if it fails
     */
    public static <T> T then(String step, Id id, Supplier<T> following) {
        try {
            return following.get();
        } catch (RuntimeException e) {
            throw unfinished(step, id, List.of(), e);
        }
    }

    /** Returns the exception for a record that was written and then couldn't be read. */
    static IsogeoPartlyWrittenException unread(Id id, List<WrittenSubresource> written, RuntimeException cause) {
        return unfinished("reading it", id, written, cause);
    }

    private static IsogeoPartlyWrittenException unfinished(
            String step, Id id, List<WrittenSubresource> written, RuntimeException cause) {
        return new IsogeoPartlyWrittenException(
                call(id, cause),
                "the record " + id + " was written, but " + step + " afterwards failed: " + problem(cause),
                id.toString(),
                written,
                List.of(),
                cause);
    }

    /**
     * Returns the exception for a record that was written without all of its sub-resources.
     *
     * @param left the sub-resources that were not written, the one that failed first
     */
    static IsogeoPartlyWrittenException without(
            Id id, List<WrittenSubresource> written, List<WrittenSubresource> left, RuntimeException cause) {
        return new IsogeoPartlyWrittenException(
                call(id, cause),
                "the record " + id + " was written, but not all of its sub-resources; written: " + text(written)
                        + "; not written: " + text(left) + "; " + problem(cause),
                id.toString(),
                written,
                left,
                cause);
    }

    private static FailedCall call(Id id, RuntimeException cause) {
        CallScope scope = CallScope.current();
        Map<String, String> identifiers = new LinkedHashMap<>(scope.identifiers());
        if (cause instanceof IsogeoException failure) {
            identifiers.putAll(failure.identifiers());
        }
        // An operation that creates a record isn't called with its identifier.
        identifiers.put("metadataId", id.toString());
        return cause instanceof IsogeoException failure
                ? new FailedCall(
                        scope.operation(),
                        identifiers,
                        failure.method(),
                        failure.url(),
                        failure.status(),
                        failure.error())
                : FailedCall.notMade(scope.operation(), identifiers);
    }

    private static String problem(RuntimeException cause) {
        return cause instanceof IsogeoException failure ? failure.problem() : cause.getMessage();
    }

    private static String text(List<WrittenSubresource> parts) {
        return parts.isEmpty()
                ? "none"
                : String.join(
                        ", ", parts.stream().map(WrittenSubresource::toString).toList());
    }
}
