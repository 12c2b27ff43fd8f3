package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Rows: phase, time, data, and the checksum. */
final class StoredRowType extends BasicDataType<StoredRow> {

    static final StoredRowType INSTANCE = new StoredRowType();

    private static final int OBJECT_BYTES = 64;

    private StoredRowType() {}

    @Override
    public int getMemory(StoredRow row) {
        return OBJECT_BYTES + TextType.PLAIN.getMemory(row.phase()) + TextType.PLAIN.getMemory(row.data());
    }

    @Override
    public void write(WriteBuffer target, StoredRow row) {
        TextType.PLAIN.write(target, row.phase());
        Instants.write(target, row.due());
        TextType.PLAIN.write(target, row.data());
        target.putInt(row.checksum());
    }

    @Override
    public StoredRow read(ByteBuffer source) {
        String phase = TextType.PLAIN.read(source);
        Instant due = Instants.read(source);
        String data = TextType.PLAIN.read(source);
        return new StoredRow(phase, due, data, source.getInt());
    }

    @Override
    public StoredRow[] createStorage(int size) {
        return new StoredRow[size];
    }
}
