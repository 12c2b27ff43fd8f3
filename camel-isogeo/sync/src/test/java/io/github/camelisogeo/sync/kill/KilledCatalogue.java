package io.github.camelisogeo.sync.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.sync.scripted.MovableClock;
import io.github.camelisogeo.sync.scripted.Receiver;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A catalogue that is edited while feeds are killed that follow it, and the receiver that outlives them. */
final class KilledCatalogue implements AutoCloseable {

    private static final int RECORDS = 300;

    private final ScriptedCatalogue catalogue = new ScriptedCatalogue(new MovableClock());
    private final Receiver receiver = new Receiver(catalogue);
    private int last = RECORDS;

    KilledCatalogue() {
        catalogue.edit(made -> {
            for (int number = 1; number <= RECORDS; number++) {
                made.create(number);
            }
        });
    }

    String url() {
        return catalogue.url();
    }

    /** Takes a line of a feed's process. */
    void take(String line) {
        if (Lines.isPoll(line)) {
            receiver.pollEnded();
        } else if (!Lines.isWait(line)) {
            receiver.receive(Lines.change(line));
        }
    }

    void killed() {
        receiver.pollEnded();
        receiver.mayBeToldAgain();
    }

    void edit(Random dice) {
        List<Integer> numbers = new ArrayList<>(catalogue.state().records().keySet());
        Collections.shuffle(numbers, dice);
        catalogue.edit(made -> {
            numbers.subList(0, 20).forEach(made::remove);
            numbers.subList(20, 20 + dice.nextInt(150)).forEach(made::touch);
            for (int i = 0; i < 20; i++) {
                made.create(++last);
            }
        });
    }

    void assertThatNothingWrongWasTold(String errors) {
        assertThat(receiver.violations()).as(errors).isEmpty();
    }

    void assertThatTheReceiverAgrees(String errors) {
        assertThatNothingWrongWasTold(errors);
        assertThat(receiver.versions()).as(errors).isEqualTo(versions());
    }

    boolean receiverAgrees() {
        return receiver.versions().equals(versions());
    }

    private Map<Integer, Long> versions() {
        Map<Integer, Long> versions = new HashMap<>();
        catalogue.state().selection().forEach((number, record) -> versions.put(number, record.version()));
        return versions;
    }

    @Override
    public void close() {
        catalogue.close();
    }
}
