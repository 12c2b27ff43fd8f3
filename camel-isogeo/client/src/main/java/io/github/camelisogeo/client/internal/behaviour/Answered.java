package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.value.Id;

/** Takes from answers what an operation needs to go on. */
final class Answered {

    private Answered() {}

    /**
     * Returns the identifier of something that the API answered.
     *
     * @param what what it is, for messages: "the record"
     * @throws IsogeoUnreadableAnswerException if it has none, or one that is not an identifier
     */
    static Id id(String id, String what) {
        if (id == null) {
            throw unreadable(what + " in the answer has no identifier (_id)");
        }
        try {
            return Id.of(id);
        } catch (IllegalArgumentException e) {
            throw unreadable(what + " in the answer has the _id '" + OneLine.of(id) + "', which is not an identifier");
        }
    }

    /** Returns the failure of an operation that can't go on with what the API answered. */
    static IsogeoUnreadableAnswerException unreadable(String problem) {
        CallScope scope = CallScope.current();
        return new IsogeoUnreadableAnswerException(
                FailedCall.notMade(scope.operation(), scope.identifiers()), scope.withoutSecrets(problem));
    }
}
