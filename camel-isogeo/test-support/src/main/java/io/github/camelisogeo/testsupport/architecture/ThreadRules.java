package io.github.camelisogeo.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.stream.BaseStream;

/** Rules about threads: who embeds this project decides which there are. */
public final class ThreadRules {

    private static final Set<String> OF_THE_JVM =
            Set.of("commonPool", "parallel", "parallelStream", "startVirtualThread");

    private ThreadRules() {}

    /**
     * Returns the rule that threads come from a {@link ThreadFactory} or an {@link Executor} that was given.
     *
     * @param makers the simple names of the classes that make threads if none was given
     */
    public static ArchRule threadsAreGiven(String... makers) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..testsupport..")
                .and(DescribedPredicate.describe(
                        "make no threads by default", type -> !List.of(makers).contains(outermost(type))))
                .should()
                .callConstructorWhere(DescribedPredicate.describe("a thread is made", ThreadRules::makesThread))
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe("threads are taken that nobody gave", ThreadRules::takesThread));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ThreadRules::outermost).orElse(type.getSimpleName());
    }

    private static boolean makesThread(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        return made.isAssignableTo(Thread.class)
                || made.isAssignableTo(Timer.class)
                || made.isAssignableTo(ExecutorService.class)
                        && takesNone(call.getTarget().getRawParameterTypes());
    }

    private static boolean takesThread(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        if (owner.isEquivalentTo(Executors.class)) {
            return call.getTarget().getRawReturnType().isAssignableTo(Executor.class) && takesNone(parameters);
        }
        if (owner.isAssignableTo(CompletionStage.class)) {
            boolean timed = owner.isAssignableTo(CompletableFuture.class)
                    && Set.of("delayedExecutor", "orTimeout", "completeOnTimeout")
                            .contains(name);
            return timed || name.endsWith("Async") && takesNone(parameters);
        }
        boolean ofTheJvm = owner.isAssignableTo(ForkJoinPool.class)
                || owner.isAssignableTo(Thread.class)
                || owner.isAssignableTo(BaseStream.class)
                || owner.isAssignableTo(Iterable.class);
        return ofTheJvm && OF_THE_JVM.contains(name);
    }

    private static boolean takesNone(List<JavaClass> parameters) {
        return parameters.stream()
                .noneMatch(type -> type.isAssignableTo(ThreadFactory.class) || type.isAssignableTo(Executor.class));
    }
}
