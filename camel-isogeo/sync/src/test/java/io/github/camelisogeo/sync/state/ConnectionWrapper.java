package io.github.camelisogeo.sync.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** A connection whose answers to commits can be lost. */
final class ConnectionWrapper {

    private ConnectionWrapper() {}

    static Connection of(Connection connection, BooleanSupplier loseCommit, Runnable closed) throws SQLException {
        String before = settings(connection);
        return (Connection) Proxy.newProxyInstance(
                ConnectionWrapper.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        assertThat(settings(connection))
                                .as("settings of a returned connection")
                                .isEqualTo(before);
                        closed.run();
                    }
                    Object result;
                    try {
                        result = method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (method.getName().equals("commit") && loseCommit.getAsBoolean()) {
                        throw new SQLException("the answer was lost");
                    }
                    return result;
                });
    }

    private static String settings(Connection connection) throws SQLException {
        String settings = connection.getAutoCommit() + " " + connection.getTransactionIsolation() + " "
                + connection.getNetworkTimeout();
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return settings;
    }
}
