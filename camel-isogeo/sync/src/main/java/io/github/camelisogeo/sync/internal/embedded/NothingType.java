package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The values of a map that is only a set of keys. They take no space. */
final class NothingType extends BasicDataType<Boolean> {

    static final NothingType INSTANCE = new NothingType();

    private NothingType() {}

    @Override
    public int getMemory(Boolean value) {
        return 0;
    }

    @Override
    public void write(WriteBuffer target, Boolean value) {
        // A key says all there is to say.
    }

    @Override
    public Boolean read(ByteBuffer source) {
        return Boolean.TRUE;
    }

    @Override
    public Boolean[] createStorage(int size) {
        return new Boolean[size];
    }
}
