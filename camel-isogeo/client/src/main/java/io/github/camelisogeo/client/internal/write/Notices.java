package io.github.camelisogeo.client.internal.write;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each warning once. Bounded: warnings beyond the first 1,000 are not logged. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.camelisogeo.client.writes");
    private static final int MOST = 1000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    void warn(String notice) {
        if (told.size() < MOST && told.add(notice)) {
            LOG.warn("{}", notice);
        }
    }
}
