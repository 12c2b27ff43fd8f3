package io.github.camelisogeo.testsupport.api.sample;

import java.io.Closeable;

/** Users don't see it, but what it gives to others. */
abstract class HiddenBase extends Thread implements Closeable {

    public String inherited;

    public final void fill(String with) {
        inherited = with;
    }

    void forUsOnly() {}

    @Override
    public void close() {}
}
