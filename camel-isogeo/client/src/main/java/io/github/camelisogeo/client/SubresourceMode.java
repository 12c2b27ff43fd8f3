package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.Word;

/** What happens to the attributes of a body that its operation doesn't write, for instance the contacts and links of a record. */
public enum SubresourceMode {
    /** They aren't sent. A warning names them and the operations that write them, once for each client and set of attributes. */
    WARN,
    /** The call is refused before anything is sent. */
    REFUSE,
    /** They are written by further requests. Only possible when records are created, updated or upserted. */
    WRITE;

    @Override
    public String toString() {
        return Word.of(this);
    }
}
