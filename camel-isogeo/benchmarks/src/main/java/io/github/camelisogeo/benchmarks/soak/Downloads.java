package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.Catalogue;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;

/** Calls that download, and the reading of what they give, to its end or not. */
final class Downloads {

    private static final int PIECE = 8192;
    private static final int END = -1;
    private static final int FAILED = -2;

    private final Judge judge;
    private final Random random;

    Downloads(Judge judge, Random random) {
        this.judge = judge;
        this.random = random;
    }

    void xml(Shared<IsogeoClient> client) {
        String id = anyRecord();
        read(client, "XML of " + id, id, () -> client.get().metadata().downloadXml(Id.of(id)));
    }

    void hosted(Shared<IsogeoClient> client) {
        String id = anyRecord();
        Link link = Link.builder().title("soak").type(LinkType.HOSTED).build();
        read(client, "file of " + id, id, () -> client.get().links().downloadHosted(Id.of(id), Id.of(id), link, true));
    }

    /** The wait for each piece is judged like a call. */
    private void read(Shared<IsogeoClient> client, String what, String id, Callable<Download> call) {
        byte[] right = Catalogue.file(id);
        int wanted = random.nextInt(3) == 0 ? random.nextInt(right.length) : right.length + 1;
        judge.part(what, client, call).ifPresent(download -> {
            try (download) {
                int at = 0;
                int count = 0;
                while (count >= 0 && at < wanted) {
                    count = piece(client, what, download.inputStream(), right, at);
                    at += Math.max(0, count);
                }
                if (count != FAILED) {
                    judge.answered();
                }
            }
        });
    }

    /** Reads a piece; returns its length, or {@link #END} or {@link #FAILED}. */
    private int piece(Shared<IsogeoClient> client, String what, InputStream content, byte[] right, int at) {
        byte[] piece = new byte[PIECE];
        int count = judge.content(what + " from " + at, client, () -> content.read(piece))
                .orElse(FAILED);
        if (count == END) {
            judge.require(at == right.length, () -> what + " ended at " + at + " of " + right.length + " bytes");
        }
        if (count > 0) {
            judge.require(
                    at + count <= right.length && Arrays.equals(piece, 0, count, right, at, at + count),
                    () -> what + " has other bytes from " + at + " on");
        }
        return count;
    }

    private String anyRecord() {
        return Catalogue.id(random.nextInt(Catalogue.RECORDS));
    }
}
