package io.github.camelisogeo.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Measures the largest memory since the start. The heap only grows between collections, so its largest size is found by looking before each
 * collection and at the end.
 */
final class MemoryProbe implements AutoCloseable {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long KIB = 1024;

    private final AtomicLong peakHeap = new AtomicLong();
    private final Set<String> heapPools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());
    private final NotificationListener listener = this::collected;

    private MemoryProbe() {}

    static MemoryProbe start() {
        MemoryProbe probe = new MemoryProbe();
        emitters().forEach(emitter -> emitter.addNotificationListener(probe.listener, null, null));
        return probe;
    }

    private static Stream<NotificationEmitter> emitters() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map((GarbageCollectorMXBean collector) -> (NotificationEmitter) collector);
    }

    private void collected(Notification notification, Object unused) {
        if (GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(notification.getType())) {
            Map<String, MemoryUsage> before = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageBeforeGc();
            seen(heapPools.stream()
                    .map(before::get)
                    .filter(usage -> usage != null)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum());
        }
    }

    private void seen(long used) {
        peakHeap.accumulateAndGet(used, Math::max);
    }

    /** Returns the largest heap, in bytes. */
    long peakHeap() {
        seen(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return peakHeap.get();
    }

    /** Returns the largest memory of the process in bytes, or null if the system doesn't report it. */
    Long peakResident() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        emitters().forEach(emitter -> {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
