package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Identifiers. Those of the API are 32 hexadecimal digits, which take half the space as bytes. */
final class IdType extends BasicDataType<String> {

    static final IdType INSTANCE = new IdType();

    private static final byte TEXT = 0;
    private static final byte HEXADECIMAL = 1;
    private static final int DIGITS = 32;
    private static final HexFormat HEX = HexFormat.of();

    private IdType() {}

    @Override
    public int compare(String one, String other) {
        return one.compareTo(other);
    }

    @Override
    public int getMemory(String id) {
        return TextType.PLAIN.getMemory(id);
    }

    @Override
    public void write(WriteBuffer target, String id) {
        if (isHexadecimal(id)) {
            target.put(HEXADECIMAL).put(HEX.parseHex(id));
        } else {
            target.put(TEXT);
            TextType.PLAIN.write(target, id);
        }
    }

    /** Upper-case digits would come back in lower case. */
    private static boolean isHexadecimal(String id) {
        for (int i = 0; i < id.length(); i++) {
            char digit = id.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return id.length() == DIGITS;
    }

    @Override
    public String read(ByteBuffer source) {
        byte kind = source.get();
        if (kind == TEXT) {
            return TextType.PLAIN.read(source);
        }
        if (kind != HEXADECIMAL) {
            throw new OddEntryException("an identifier begins with " + kind);
        }
        byte[] bytes = new byte[DIGITS / 2];
        source.get(bytes);
        return HEX.formatHex(bytes);
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}
