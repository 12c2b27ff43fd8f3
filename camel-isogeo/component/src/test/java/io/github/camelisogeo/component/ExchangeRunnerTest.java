package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An exchange that takes too long has failed for that reason, whatever it does about its interrupt. */
@Timeout(60)
class ExchangeRunnerTest {

    private final CountDownLatch end = new CountDownLatch(1);

    private CompletionStage<Void> run(CamelContext context, Processor processor) throws InterruptedException {
        ExchangeRunner runner = new ExchangeRunner(
                this, AsyncProcessorConverterHelper.convert(processor), Duration.ofMillis(200), () -> true, context);
        Exchange exchange = new DefaultExchange(context);
        CompletionStage<Void> done = runner.run(exchange, "record");
        end.countDown();
        return done;
    }

    private void assertLate(Processor processor, String more) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            assertThat(run(context, processor))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(TimeoutException.class)
                    .withMessage("it did not end within exchangeTimeout (200 ms)" + more);
        }
    }

    @Test
    void isLateIfTheInterruptEndsIt() throws Exception {
        assertLate(exchange -> end.await(), ": java.lang.InterruptedException");
    }
}
