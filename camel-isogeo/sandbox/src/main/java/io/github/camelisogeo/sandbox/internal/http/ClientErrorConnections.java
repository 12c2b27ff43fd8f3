package io.github.camelisogeo.sandbox.internal.http;

import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpChannelOverHttp;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnection;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Connections that treat everything unreadable as an error of the client. Jetty answers 505 to an unknown HTTP version,
 * but clients take any 5xx for an error of the sandbox, and try again.
 */
final class ClientErrorConnections extends HttpConnectionFactory {

    private ClientErrorConnections(HttpConfiguration configuration) {
        super(configuration);
    }

    /** Replaces the connections of a server. Must be called after its connectors have been added. */
    static void use(Server server) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                for (Connector connector : server.getConnectors()) {
                    HttpConfiguration configuration = connector
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration();
                    ((AbstractConnector) connector).addConnectionFactory(new ClientErrorConnections(configuration));
                }
            }
        });
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        HttpConnection connection =
                new HttpConnection(getHttpConfiguration(), connector, endPoint, isRecordHttpComplianceViolations()) {
                    @Override
                    protected HttpChannelOverHttp newHttpChannel() {
                        return new Channel(this);
                    }
                };
        return configure(connection, connector, endPoint);
    }

    private static final class Channel extends HttpChannelOverHttp {

        private Channel(HttpConnection connection) {
            super(
                    connection,
                    connection.getConnector(),
                    connection.getHttpConfiguration(),
                    connection.getEndPoint(),
                    connection);
        }

        @Override
        public void badMessage(BadMessageException failure) {
            super.badMessage(
                    HttpStatus.isServerError(failure.getCode())
                            ? new BadMessageException(HttpStatus.BAD_REQUEST_400, failure.getReason(), failure)
                            : failure);
        }
    }
}
