package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import org.apache.camel.CamelContext;

/** The meters of a component. There are none if Micrometer isn't on the class path, or if the context has no registry of meters. */
interface Metering extends AutoCloseable {

    /** No meters. */
    Metering NONE = new Metering() {
        @Override
        public RequestListener requests() {
            return report -> {};
        }

        @Override
        public void watch(IsogeoClient client) {}

        @Override
        public FeedMetering feed(IsogeoConsumer consumer) {
            return FeedMetering.NONE;
        }

        @Override
        public void close() {}
    };

    /** Returns the meters of a component of this name. */
    static Metering of(CamelContext context, String component) {
        // Nothing of Micrometer may be loaded before this is known.
        return context.getClassResolver().resolveClass("io.micrometer.core.instrument.MeterRegistry") == null
                ? NONE
                : MicrometerMetering.find(context, component);
    }

    /** Returns the listener for the requests of a client. */
    RequestListener requests();

    /** Shows the token of a client. */
    void watch(IsogeoClient client);

    /** Returns the meters of a feed, which must be closed. */
    FeedMetering feed(IsogeoConsumer consumer);

    @Override
    void close();
}
