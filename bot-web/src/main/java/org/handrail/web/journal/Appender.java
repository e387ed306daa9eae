package org.handrail.web.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only writer of the store: one thread that takes everything that queued up while the previous commit ran and commits it
 * as one transaction (no timer). Callers are answered after the commit. When a batch fails, each of its writes is tried
 * alone, so that one that cannot be stored fails alone.
 */
final class Appender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final long CLOSING_MILLIS = 10_000;

    /** Something to write. May run more than once; only the run that is committed counts. */
    @FunctionalInterface
    interface Write<T> {
        T on(Statements statements) throws SQLException;
    }

    /** Opens the connection that writes. */
    @FunctionalInterface
    interface Opening {
        Statements open() throws SQLException;
    }

    private final Opening opening;
    private final int largestBatch;
    private final BlockingQueue<Job<?>> queue;
    private final Job<Boolean> last = new Job<>(statements -> true);
    private final Thread thread;
    private @Nullable Statements statements;
    private volatile boolean closing;
    private volatile @Nullable String trouble;

    Appender(Opening opening, int longestQueue, int largestBatch) {
        this.opening = opening;
        this.largestBatch = largestBatch;
        this.queue = new ArrayBlockingQueue<>(longestQueue);
        this.thread = Thread.ofPlatform().name("appender").unstarted(this::run);
    }

    Appender start() {
        thread.start();
        return this;
    }

    /**
     * Writes and waits for the commit.
     *
     * @throws StoreException when it is not stored
     */
    <T> T write(Write<T> write) {
        Job<T> job = new Job<>(write);
        if (closing || !queue.offer(job)) {
            throw new StoreException(closing ? "the store is closing" : "too many writes are waiting", null);
        }
        if (!thread.isAlive() && thread.getState() == Thread.State.TERMINATED) {
            failWaiting();
        }
        try {
            return job.done.join();
        } catch (CompletionException e) {
            throw new StoreException("the store did not take a write: " + e.getCause(), e.getCause());
        }
    }

    /** What keeps the store from taking writes, or null. */
    @Nullable
    String trouble() {
        return thread.isAlive() ? trouble : "the writing thread has ended";
    }

    private void run() {
        try {
            List<Job<?>> batch = new ArrayList<>();
            boolean more = true;
            while (more) {
                batch.clear();
                batch.add(queue.take());
                queue.drainTo(batch, largestBatch - 1);
                commit(batch);
                more = !batch.contains(last);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closing = true;
            failWaiting();
            closeConnection();
        }
    }

    private void commit(List<Job<?>> batch) {
        try {
            Statements open = open();
            open.begin();
            List<Runnable> answers = new ArrayList<>(batch.size());
            for (Job<?> job : batch) {
                answers.add(job.run(open));
            }
            open.commit();
            trouble = null;
            answers.forEach(Runnable::run);
        } catch (SQLException | RuntimeException e) {
            undo(e);
            if (batch.size() == 1) {
                batch.getFirst().done.completeExceptionally(e);
            } else {
                batch.forEach(job -> commit(List.of(job)));
            }
        }
    }

    private Statements open() throws SQLException {
        Statements open = statements;
        if (open == null) {
            open = opening.open();
            statements = open;
        }
        return open;
    }

    private void undo(Exception why) {
        Statements open = statements;
        if (open != null) {
            open.rollback();
        }
        Damage damage = Damage.of(why);
        if (damage != Damage.THIS_WRITE) {
            trouble = String.valueOf(why.getMessage());
            LOG.error("The store takes no writes: {}", trouble);
        }
        if (damage == Damage.CONNECTION) {
            closeConnection();
        }
    }

    private void closeConnection() {
        Statements open = statements;
        statements = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.warn("The writing connection did not close: {}", e.getMessage());
            }
        }
    }

    private void failWaiting() {
        List<Job<?>> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        waiting.forEach(job -> job.done.completeExceptionally(new IllegalStateException("the store is closed")));
    }

    /** Stores everything that waits, then ends. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            queue.put(last);
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Job<T> {
        private final Write<T> write;
        private final CompletableFuture<T> done = new CompletableFuture<>();

        Job(Write<T> write) {
            this.write = write;
        }

        /** Runs the write; the result answers the caller once it is committed. */
        Runnable run(Statements statements) throws SQLException {
            T result = write.on(statements);
            return () -> done.complete(result);
        }
    }
}
