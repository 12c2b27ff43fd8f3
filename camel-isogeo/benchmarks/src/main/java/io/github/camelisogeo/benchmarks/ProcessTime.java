package io.github.camelisogeo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of this process, with the threads of the compiler and of the garbage collector. */
final class ProcessTime {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessTime() {}

    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }
}
