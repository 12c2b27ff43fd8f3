package io.github.camelisogeo.client.error;

/** Thrown if an answer with a status of 2xx has the wrong content: the HTML page of a proxy, an error, invalid JSON or an empty body. */
public class IsogeoUnreadableAnswerException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    public IsogeoUnreadableAnswerException(FailedCall call, String problem) {
        super(call, problem, null);
    }
}
