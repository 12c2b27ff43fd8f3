package io.github.camelisogeo.mirror.index;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The place of a record among all. The order is that of the API's lists: the newest first.
 *
 * @param created when the record was created, in the format of the API, or an empty text if that isn't known
 */
record Place(String created, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int newestFirst = other.created.compareTo(created);
        return newestFirst != 0 ? newestFirst : id.compareTo(other.id);
    }

    /** How the store keeps places. */
    static final class Type extends BasicDataType<Place> {

        private static final StringDataType TEXT = StringDataType.INSTANCE;

        @Override
        public int compare(Place one, Place other) {
            return one.compareTo(other);
        }

        @Override
        public int getMemory(Place place) {
            return TEXT.getMemory(place.created) + TEXT.getMemory(place.id);
        }

        @Override
        public void write(WriteBuffer buffer, Place place) {
            TEXT.write(buffer, place.created);
            TEXT.write(buffer, place.id);
        }

        @Override
        public Place read(ByteBuffer buffer) {
            return new Place(TEXT.read(buffer), TEXT.read(buffer));
        }

        @Override
        public Place[] createStorage(int size) {
            return new Place[size];
        }
    }
}
