package io.github.camelisogeo.mirror;

import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log with a line for each change. The line is written before the change counts as done. */
final class ChangesLog implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final Path path;
    private final FileChannel channel;

    private ChangesLog(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens the log. A last line that is incomplete because the process was killed is removed; its change will be delivered again. */
    static ChangesLog open(Path path) {
        try {
            if (java.nio.file.Files.exists(path)) {
                repair(path);
            }
            return new ChangesLog(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    private static void repair(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(endOfLastLine(file));
        }
    }

    private static long endOfLastLine(RandomAccessFile file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (long end = file.length(); end > 0; ) {
            int size = (int) Math.min(CHUNK, end);
            file.seek(end - size);
            file.readFully(chunk, 0, size);
            for (int i = size - 1; i >= 0; i--) {
                if (chunk[i] == '\n') {
                    return end - size + i + 1;
                }
            }
            end -= size;
        }
        return 0;
    }

    void append(MirrorChange change) {
        try {
            String line = ModelJson.mapper().writeValueAsString(change) + "\n";
            long before = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                // If the disk is full, only a part of the line may have been written.
                channel.truncate(before);
                throw e;
            }
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw MirrorException.cannotWrite(path, e);
        }
    }
}
