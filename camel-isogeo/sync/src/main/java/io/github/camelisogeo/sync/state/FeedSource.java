package io.github.camelisogeo.sync.state;

/**
 * What a state is about. A state is of no use for anything else.
 *
 * @param apiUrl where the catalogue is
 * @param account a digest of who reads it
 * @param filter what is selected, as text
 */
public record FeedSource(String apiUrl, String account, String filter) {

    /** What differs from another source, in words; empty where nothing does. */
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
