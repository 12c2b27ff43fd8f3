package io.github.camelisogeo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * The CPU time that this process has taken.
 *
 * @param nanos the time of all threads, with those of the JIT compiler and of the garbage collector
 * @param jitNanos the time of the JIT compiler, or 0 if the JVM doesn't measure it
 */
record CpuTime(long nanos, long jitNanos) {

    private static final double PERCENT = 100;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final CompilationMXBean JIT = ManagementFactory.getCompilationMXBean();

    static CpuTime now() {
        long jitMillis = JIT != null && JIT.isCompilationTimeMonitoringSupported() ? JIT.getTotalCompilationTime() : 0;
        return new CpuTime(SYSTEM.getProcessCpuTime(), TimeUnit.MILLISECONDS.toNanos(jitMillis));
    }

    /** Returns the time that has been taken between an earlier moment and now. */
    static CpuTime since(CpuTime before) {
        CpuTime now = now();
        return new CpuTime(now.nanos - before.nanos, now.jitNanos - before.jitNanos);
    }

    /** Returns how much of the time the JIT compiler took. A high value means that the warm-up was too short. */
    double jitPercent() {
        return nanos == 0 ? 0 : PERCENT * jitNanos / nanos;
    }
}
