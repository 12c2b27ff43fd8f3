package io.github.camelisogeo.docs;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.value.Id;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;

/** What the code on the pages takes for granted. */
public abstract class Surroundings {

    protected IsogeoClient client;
    protected String url;
    protected String clientId;
    protected String secret;
    protected String stored;
    protected MeterRegistry registry;
    protected String workgroup;
    protected Id id;
    protected List<Id> ids;
    protected List<Keyword> keywords;
    protected Metadata record;
    protected Share share;
    protected Catalog catalog;
    protected byte[] json;
    protected OutputStream out;
    protected Path folder;
    protected Interceptor log = chain -> chain.proceed(chain.request());
    protected Index index = new Index();
    protected Audit audit = (operation, arguments) -> {};

    /** Takes over what somebody else has set. */
    void take(Surroundings other) {
        client = other.client;
        url = other.url;
        clientId = other.clientId;
        secret = other.secret;
        workgroup = other.workgroup;
        id = other.id;
        ids = other.ids;
        keywords = other.keywords;
        record = other.record;
        share = other.share;
        folder = other.folder;
        index = other.index;
    }

    /** Writes a record somewhere. */
    protected void write(Metadata written) {
        index.put(written);
    }

    /** Stores a refresh token. */
    protected void store(String token) {
        stored = token;
    }

    /** Connects the program under test. */
    protected void connect(String url, String user, String password) {}

    /** An index of records. */
    public static final class Index {

        private final Map<String, Metadata> records = new ConcurrentHashMap<>();

        /** Puts a record. */
        public void put(Metadata record) {
            records.put(record.id(), record);
        }

        /** Removes a record. */
        public void remove(String id) {
            records.remove(id);
        }

        /** Returns the records by identifier. */
        public Map<String, Metadata> records() {
            return records;
        }
    }

    /** A log of what was called. */
    public interface Audit {
        /** Writes a line. */
        void write(String operation, Map<String, Object> arguments);
    }
}
