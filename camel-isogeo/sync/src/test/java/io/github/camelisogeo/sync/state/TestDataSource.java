package io.github.camelisogeo.sync.state;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Gives connections to a database, until the test cuts it off. */
final class TestDataSource implements DataSource {

    private final String url;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicBoolean loseCommit = new AtomicBoolean();
    private final CountDownLatch answers = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile boolean cutOff;
    private volatile boolean hangs;
    private volatile boolean unusual;

    TestDataSource(String url) {
        this.url = url;
    }

    void cutOff(boolean now) {
        cutOff = now;
    }

    /** Gives no connections and no errors from now on, until the test {@linkplain #answer lets it answer}. */
    void hang() {
        hangs = true;
    }

    /** Waits until somebody waits for an answer. */
    void awaitWaiting() throws InterruptedException {
        asked.await();
    }

    /** Refuses those who wait, and everybody else. */
    void answer() {
        cutOff(true);
        answers.countDown();
    }

    /** Gives connections from now on that commit only when they are told to, and isolate transactions as well as possible. */
    void giveUnusualConnections() {
        unusual = true;
    }

    /** Lets the database commit once more without an answer. */
    void loseNextCommit() {
        loseCommit.set(true);
    }

    /** Returns the number of connections that weren't returned. */
    int open() {
        return open.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (hangs) {
            await();
        }
        if (cutOff) {
            throw new SQLException("the network of " + url + "&password=secret is down");
        }
        Connection connection = DriverManager.getConnection(url);
        open.incrementAndGet();
        if (unusual) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
        }
        return ConnectionWrapper.of(connection, () -> cutOff || loseCommit.getAndSet(false), open::decrementAndGet);
    }

    private void await() throws SQLException {
        asked.countDown();
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
