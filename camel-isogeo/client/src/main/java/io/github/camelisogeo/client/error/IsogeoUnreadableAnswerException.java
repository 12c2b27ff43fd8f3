package io.github.camelisogeo.client.error;

/** Thrown if an answer of status 2xx is not what the API promises: HTML of a proxy, an error, broken JSON, an empty body. */
public class IsogeoUnreadableAnswerException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoUnreadableAnswerException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
