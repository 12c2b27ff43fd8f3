package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.benchmarks.soak.server.Catalogue;
import io.github.camelisogeo.benchmarks.soak.server.UnfriendlyServer;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Calls that write. Each says a word that no other says, by which the server knows it. */
final class Writes {

    private static final long FIRST_DELETED = 1L << 40;
    private static final int FILE_LENGTH = 200_000;

    private final Judge judge;
    private final Random random;
    private final UnfriendlyServer server;
    private final AtomicLong numbers;

    /**
     * @param numbers makes the words
     */
    Writes(Judge judge, Random random, UnfriendlyServer server, AtomicLong numbers) {
        this.judge = judge;
        this.random = random;
        this.server = server;
        this.numbers = numbers;
    }

    void create(Shared<IsogeoClient> client) {
        String word = word();
        judge.call("create " + word, client, () -> client.get()
                        .metadata()
                        .create(Id.of(Catalogue.WORKGROUP), record(word)))
                .ifPresent(created -> requireDone("create", word, created.title()));
    }

    /** PATCH. */
    void update(Shared<IsogeoClient> client) {
        String word = word();
        judge.call("update " + word, client, () -> client.get()
                        .metadata()
                        .update(Id.of(Catalogue.id(1)), record(word), false))
                .ifPresent(updated -> requireDone("update", word, updated.title()));
    }

    /** PUT. */
    void replace(Shared<IsogeoClient> client) {
        String word = word();
        judge.call("replace " + word, client, () -> client.get()
                        .contacts()
                        .update(
                                Id.of(Catalogue.WORKGROUP),
                                Id.of(Catalogue.id(1)),
                                Contact.builder().name(word).build()))
                .ifPresent(replaced -> requireDone("replace", word, replaced.name()));
    }

    void delete(Shared<IsogeoClient> client) {
        String id = Catalogue.id(FIRST_DELETED + numbers.incrementAndGet());
        judge.call("delete " + id, client, () -> {
                    client.get().metadata().delete(Id.of(id));
                    return id;
                })
                .ifPresent(done -> requireDone("delete", id, id));
    }

    void upload(Shared<IsogeoClient> client) {
        String word = word();
        boolean once = random.nextBoolean();
        byte[] content = new byte[FILE_LENGTH];
        judge.call("upload " + word + (once ? ", which can be read once" : ""), client, () -> client.get()
                        .links()
                        .uploadHosted(
                                Id.of(Catalogue.id(1)),
                                once
                                        ? Upload.of("soak.bin", content.length, new ByteArrayInputStream(content))
                                        : Upload.of("soak.bin", content),
                                word))
                .ifPresent(link -> requireDone("upload", word, link.title()));
    }

    private void requireDone(String what, String word, String answered) {
        judge.require(word.equals(answered), () -> what + " " + word + " gave " + answered);
        judge.require(server.received(word), () -> what + " " + word + " was answered, and never came");
    }

    private static Metadata record(String title) {
        return Metadata.builder().title(title).type(MetadataType.VECTOR_DATASET).build();
    }

    private String word() {
        return "soak-" + numbers.incrementAndGet();
    }
}
