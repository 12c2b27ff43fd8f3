package io.github.camelisogeo.sync.state;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** A connection whose answers to commits can be lost. */
final class ConnectionWrapper {

    private ConnectionWrapper() {}

    static Connection of(Connection connection, BooleanSupplier loseCommit, Runnable closed) {
        return (Connection) Proxy.newProxyInstance(
                ConnectionWrapper.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!connection.getAutoCommit()) {
                            throw new AssertionError("returned in the middle of a transaction");
                        }
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
}
