package org.handrail.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.handrail.core.fact.FactSpec;
import org.handrail.core.fact.Facts;
import org.junit.jupiter.api.Test;

class SharedRulebookTest {
    private static final int THREADS = 16;
    private static final int FACT_SETS = 300;
    private static final int FRESH_RULEBOOKS = 8;

    @Test
    void many_threads_deciding_on_one_fresh_rulebook_hear_what_one_thread_hears() throws Exception {
        for (int fresh = 0; fresh < FRESH_RULEBOOKS; fresh++) {
            RandomRules random = new RandomRules(fresh);
            List<FactSpec> facts = random.facts(20, 4);
            Rulebook rulebook = Rulebooks.compile(random.mixed(80, 15, facts), facts);
            Rulebook alone = Rulebooks.compile(rulebook.rows(), facts);
            List<Facts> known = IntStream.range(0, FACT_SETS)
                    .mapToObj(set -> random.known(facts))
                    .toList();
            List<Decisions> expected = known.stream().map(alone::decide).toList();
            for (List<Decisions> heard :
                    together(() -> known.stream().map(rulebook::decide).toList())) {
                assertThat(heard).isEqualTo(expected);
            }
        }
    }

    /** Every thread starts at the same moment, so that the first decision of all happens many times at once. */
    private static <T> List<T> together(Callable<T> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> results = threads.invokeAll(Collections.nCopies(THREADS, () -> {
                start.await();
                return task.call();
            }));
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
