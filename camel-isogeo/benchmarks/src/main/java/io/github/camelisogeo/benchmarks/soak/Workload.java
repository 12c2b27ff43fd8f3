package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.UnfriendlyServer;
import io.github.camelisogeo.client.IsogeoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What a caller calls: each kind of call as often as it has places in a list. */
final class Workload {

    private final List<Consumer<Shared<IsogeoClient>>> kinds = new ArrayList<>();
    private final Random random;

    Workload(Judge judge, Random random, UnfriendlyServer server, AtomicLong numbers) {
        this.random = random;
        Reads reads = new Reads(judge, random);
        add(20, reads::get);
        add(8, reads::exists);
        add(5, reads::catalogs);
        add(5, reads::contacts);
        add(8, reads::page);
        WholeSearches searches = new WholeSearches(judge, random);
        add(6, searches::models);
        add(4, searches::json);
        Writes writes = new Writes(judge, random, server, numbers);
        add(8, writes::create);
        add(6, writes::update);
        add(5, writes::replace);
        add(6, writes::delete);
        add(4, writes::upload);
        Downloads downloads = new Downloads(judge, random);
        add(4, downloads::xml);
        add(4, downloads::hosted);
    }

    private void add(int places, Consumer<Shared<IsogeoClient>> kind) {
        for (int i = 0; i < places; i++) {
            kinds.add(kind);
        }
    }

    /** Makes one call of any kind. */
    void callAny(Shared<IsogeoClient> client) {
        kinds.get(random.nextInt(kinds.size())).accept(client);
    }
}
