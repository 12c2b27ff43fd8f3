package io.github.camelisogeo.client.internal.json;

/**
 * How JSON is read into models.
 *
 * @param keepsNulls true to keep an explicit null, as in a body that is to be sent; false to take it for absent, as in an answer
 * @param mostResults how many results a page may hold
 */
public record ReadRules(boolean keepsNulls, int mostResults) {

    /** Reads what the API answers. */
    public static final ReadRules ANSWER = new ReadRules(false, Integer.MAX_VALUE);

    /** Reads what a user hands in. */
    public static final ReadRules BODY = new ReadRules(true, Integer.MAX_VALUE);

    /** Returns these rules for a page of no more results. */
    public ReadRules atMost(int results) {
        return new ReadRules(keepsNulls, results);
    }
}
