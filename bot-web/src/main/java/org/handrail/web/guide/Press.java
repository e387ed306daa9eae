package org.handrail.web.guide;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.handrail.core.guide.Guide;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;

/**
 * Prints PDFs, a few at a time and on threads of its own, so that no conversation waits for one. Keeps nothing of what it printed.
 */
final class Press implements AutoCloseable {
    /** Signs of a guide, many times what a person can write into one. */
    static final int LONGEST_GUIDE = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final int THREADS = 2;
    private static final int LONGEST_QUEUE = 16;
    private static final long MOST_SECONDS = 30;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            MOST_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_QUEUE),
            Thread.ofPlatform().name("press-", 1).daemon().factory());

    /** What came of it. */
    sealed interface Printed {
        /** The file. */
        record Sheets(ByteArrayResource pdf) implements Printed {}

        /** Too many wait, or it took too long. */
        record Busy() implements Printed {}

        /** The guide is longer than {@link #LONGEST_GUIDE}. */
        record TooLong() implements Printed {}
    }

    Printed print(Copy copy, Paper paper, LetterSize size) {
        if (length(copy.guide()) > LONGEST_GUIDE) {
            return new Printed.TooLong();
        }
        try {
            return wait(threads.submit(() -> GuidePdf.of(copy, paper, size)));
        } catch (RejectedExecutionException e) {
            return new Printed.Busy();
        }
    }

    private static Printed wait(Future<byte[]> job) {
        try {
            return new Printed.Sheets(new ByteArrayResource(job.get(MOST_SECONDS, TimeUnit.SECONDS)));
        } catch (TimeoutException e) {
            job.cancel(true);
            LOG.warn("A guide was not printed within {} seconds.", MOST_SECONDS);
            return new Printed.Busy();
        } catch (InterruptedException e) {
            job.cancel(true);
            Thread.currentThread().interrupt();
            return new Printed.Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a guide could not be printed", e.getCause());
        }
    }

    private static long length(Guide guide) {
        return guide.sections().stream()
                .flatMap(section -> section.lines().stream())
                .mapToLong(line -> line.text().length()
                        + (line.detail() == null ? 0 : line.detail().length()))
                .sum();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
