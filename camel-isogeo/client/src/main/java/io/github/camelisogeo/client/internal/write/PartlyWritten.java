package io.github.camelisogeo.client.internal.write;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoPartlyWrittenException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.WrittenSubresource;
import java.util.List;

/** Makes the exceptions of calls that wrote a record, and then failed. */
public final class PartlyWritten {

    private PartlyWritten() {}

    /** Returns the exception for a record that was written and then couldn't be read. */
    public static IsogeoPartlyWrittenException unread(Id id, List<WrittenSubresource> written, RuntimeException cause) {
        return new IsogeoPartlyWrittenException(
                call(cause),
                "the record " + id + " was written, but reading it afterwards failed: " + problem(cause),
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
                call(cause),
                "the record " + id + " was written, but not all of its sub-resources; written: " + text(written)
                        + "; not written: " + text(left) + "; " + problem(cause),
                id.toString(),
                written,
                left,
                cause);
    }

    private static FailedCall call(RuntimeException cause) {
        CallScope scope = CallScope.current();
        return cause instanceof IsogeoException failure
                ? new FailedCall(
                        scope.operation(),
                        failure.identifiers(),
                        failure.method(),
                        failure.url(),
                        failure.status(),
                        failure.error())
                : FailedCall.notMade(scope.operation(), scope.identifiers());
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
