package io.github.camelisogeo.sync.internal.store;

/**
 * The source that a state belongs to. A state can't be used for another source.
 *
 * @param apiUrl the base URL of the API
 * @param account a digest of the account that reads it
 * @param filter the selection, as text
 */
public record FeedSource(String apiUrl, String account, String filter) {

    /** Describes the difference from another source, or returns an empty text if there is none. */
    public String differenceFrom(FeedSource other) {
        if (!apiUrl.equals(other.apiUrl)) {
            return "host " + apiUrl + " instead of " + other.apiUrl;
        }
        if (!account.equals(other.account)) {
            return "another account";
        }
        return filter.equals(other.filter) ? "" : "filter [" + filter + "] instead of [" + other.filter + "]";
    }
}
