package io.github.camelisogeo.sync.internal.reading;

import io.github.camelisogeo.client.model.Metadata;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of each record that is left out, because it has no valid identifier, that it is; once for as long as the feed exists. */
public final class LeftOut {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);
    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_TEXT = 64;

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    void say(Metadata record) {
        String which = record.id() == null
                ? "it has no text as identifier; its title is '" + line(record.title()) + "'"
                : "its identifier is '" + line(record.id()) + "', which is none";
        if (said.size() < MOST_REMEMBERED && said.add(which)) {
            LOG.warn("A record is left out, because {}", which);
        }
    }

    private static String line(String text) {
        String line = String.valueOf(text).replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "...";
    }
}
