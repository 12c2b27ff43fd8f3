package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The keys of rows that are due: phase, time, identifier. */
final class DueKeyType extends BasicDataType<DueKey> {

    static final DueKeyType INSTANCE = new DueKeyType();

    private static final int OBJECT_BYTES = 56;

    private DueKeyType() {}

    @Override
    public int compare(DueKey one, DueKey other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(DueKey key) {
        return OBJECT_BYTES + TextType.PLAIN.getMemory(key.phase()) + TextType.PLAIN.getMemory(key.id());
    }

    @Override
    public void write(WriteBuffer target, DueKey key) {
        TextType.PLAIN.write(target, key.phase());
        Instants.write(target, key.due());
        IdType.INSTANCE.write(target, key.id());
    }

    @Override
    public DueKey read(ByteBuffer source) {
        String phase = TextType.PLAIN.read(source);
        Instant due = Instants.read(source);
        return new DueKey(phase, due, IdType.INSTANCE.read(source));
    }

    @Override
    public DueKey[] createStorage(int size) {
        return new DueKey[size];
    }
}
