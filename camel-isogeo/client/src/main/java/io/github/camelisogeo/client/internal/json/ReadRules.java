package io.github.camelisogeo.client.internal.json;

/**
 * Says how to read JSON into models.
 *
 * @param keepsNulls whether to keep an explicit null, as in a body that is to be sent; if not, it is taken for absent, as in an
 *     answer
 * @param mostResults the largest number of results in a page
 */
public record ReadRules(boolean keepsNulls, int mostResults) {

    /** The rules for answers of the API. */
    public static final ReadRules ANSWER = new ReadRules(false, Integer.MAX_VALUE);

    /** The rules for bodies that users give. */
    public static final ReadRules BODY = new ReadRules(true, Integer.MAX_VALUE);

    /** Returns these rules with another limit for the results in a page. */
    public ReadRules atMost(int results) {
        return new ReadRules(keepsNulls, results);
    }
}
