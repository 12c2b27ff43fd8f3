package io.github.camelisogeo.sandbox.internal.http;

import jakarta.servlet.MultipartConfigElement;
import java.io.File;

/**
 * The limit of an uploaded file, which is kept in memory.
 *
 * @param megabytes the limit in units of 1,000,000 bytes
 */
record UploadLimit(int megabytes) {

    private static final int MEGABYTE = 1_000_000;

    /** The other fields of the form, and the lines between them. */
    private static final int AROUND = MEGABYTE;

    /** While a form is read, its bytes are in a buffer that grows, in the next larger one, or in the copy that is kept. */
    private static final int COPIES = 3;

    /** Returns the number of bytes of memory that reading a form takes. */
    static long neededFor(long form) {
        return COPIES * form;
    }

    long form() {
        return (long) megabytes * MEGABYTE + AROUND;
    }

    /** Returns the configuration of Jetty's parser, which writes nothing, but requires a folder that exists. */
    MultipartConfigElement parsing() {
        return new MultipartConfigElement(File.separator, form() - AROUND, form(), Integer.MAX_VALUE);
    }

    RefusedException exceeded() {
        return new RefusedException(
                413, "the file is larger than " + megabytes + " MB; --max-upload (maxUpload) sets the limit");
    }
}
