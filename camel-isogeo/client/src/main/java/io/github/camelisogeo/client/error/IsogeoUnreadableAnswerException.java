package io.github.camelisogeo.client.error;

/** An answer of status 2xx came whole, but is not what the API promises: HTML of a proxy, broken JSON, an empty body. */
public class IsogeoUnreadableAnswerException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoUnreadableAnswerException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
