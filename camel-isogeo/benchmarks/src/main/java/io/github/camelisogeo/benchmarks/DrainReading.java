package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.client.internal.http.QueryText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.HttpUrl;
import okio.Okio;

/** Reads the same pages with plain OkHttp, as many at a time and in the same order, and discards them. */
final class DrainReading implements SearchReading {

    private final Target target;
    private final BareApi api;
    private final HttpUrl search;
    private final ExecutorService threads;

    DrainReading(Target target) {
        this.target = target;
        this.api = new BareApi(target);
        this.search = search(target);
        this.threads = Executors.newFixedThreadPool(target.connections(), task -> {
            Thread thread = new Thread(task, "drain");
            thread.setDaemon(true);
            return thread;
        });
    }

    private static HttpUrl search(Target target) {
        HttpUrl.Builder url = target.base().newBuilder().addPathSegments("resources/search");
        QueryText.of(target.selection(), Map.of("_limit", Target.PAGE_SIZE, "_lang", Target.LANG))
                .forEach(url::addQueryParameter);
        return url.build();
    }

    /** Reads every page. Returns the total of the first page, because nothing else is parsed. */
    @Override
    public long read(Runnable onFirstRecord) throws IOException {
        String token = api.token();
        long total = api.get(page(0), token, source -> SearchTotal.in(source.readByteArray()));
        if (total > 0) {
            onFirstRecord.run();
        }
        Deque<Future<Long>> ahead = new ArrayDeque<>();
        for (long offset = Target.PAGE_SIZE; offset < total; offset += Target.PAGE_SIZE) {
            if (ahead.size() == target.connections()) {
                await(ahead.poll());
            }
            HttpUrl page = page(offset);
            ahead.add(threads.submit(() -> api.get(page, token, source -> source.readAll(Okio.blackhole()))));
        }
        while (!ahead.isEmpty()) {
            await(ahead.poll());
        }
        return total;
    }

    private HttpUrl page(long offset) {
        return search.newBuilder()
                .setQueryParameter("_offset", Long.toString(offset))
                .build();
    }

    private static void await(Future<Long> page) throws IOException {
        try {
            page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a page");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        api.close();
    }
}
