package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Texts in UTF-8, with their length in front. A checked text has a checksum behind it, because pages have none. */
final class TextType extends BasicDataType<String> {

    static final TextType PLAIN = new TextType(false);
    static final TextType CHECKED = new TextType(true);

    private static final int OBJECT_BYTES = 56;

    private final boolean checked;

    private TextType(boolean checked) {
        this.checked = checked;
    }

    @Override
    public int compare(String one, String other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(String text) {
        return OBJECT_BYTES + text.length();
    }

    @Override
    public void write(WriteBuffer target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.putVarInt(bytes.length).put(bytes);
        if (checked) {
            target.putInt(checksum(bytes));
        }
    }

    @Override
    public String read(ByteBuffer source) {
        int length = DataUtils.readVarInt(source);
        // Said here, because a damaged length would otherwise ask for gigabytes.
        if (length < 0 || length > source.remaining()) {
            throw new OddEntryException("a text of " + length + " bytes doesn't fit in its page");
        }
        byte[] bytes = new byte[length];
        source.get(bytes);
        if (checked && source.getInt() != checksum(bytes)) {
            throw new OddEntryException("the checksum of an entry is wrong");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}
