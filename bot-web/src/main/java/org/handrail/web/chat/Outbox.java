package org.handrail.web.chat;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.handrail.core.conversation.Entry;
import org.handrail.web.journal.Journals;

/**
 * What waits to be sent on one socket, in order. Whoever puts something in never waits for the reader: a virtual thread of
 * this box's own sends while there is something to send. A full box means a slow reader.
 */
final class Outbox {

    /** Something to send. */
    sealed interface Item {
        /** Texts of frames. */
        record Frames(List<String> texts) implements Item {}

        /** The journal's entries from after one seq up to another, read when it is their turn. */
        record Replay(String conversation, long after, long upTo) implements Item {}

        /** The end of the socket. */
        record End(Ending ending) implements Item {}
    }

    /** The socket below. */
    interface Sink {
        void send(String text) throws IOException;

        void close(Ending ending);

        /** Nothing can be sent any more. */
        void broken();
    }

    private final Queue<Item> waiting;
    private final Sink sink;
    private final Journals journals;
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile boolean shut;

    Outbox(int most, Sink sink, Journals journals) {
        this.waiting = new ArrayBlockingQueue<>(most);
        this.sink = sink;
        this.journals = journals;
    }

    /** Puts something in; false when the box is full or shut. */
    boolean put(Item item) {
        if (shut || !waiting.offer(item)) {
            return false;
        }
        wake();
        return true;
    }

    /** Nothing more is sent. */
    void shut() {
        shut = true;
        waiting.clear();
    }

    private void wake() {
        if (sending.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::drain);
        }
    }

    private void drain() {
        try {
            Item item = waiting.poll();
            while (item != null && !shut) {
                send(item);
                item = waiting.poll();
            }
        } catch (IOException | RuntimeException e) {
            shut();
            sink.broken();
        } finally {
            sending.set(false);
        }
        if (!waiting.isEmpty() && !shut) {
            wake();
        }
    }

    private void send(Item item) throws IOException {
        switch (item) {
            case Item.Frames frames -> {
                for (String text : frames.texts()) {
                    sink.send(text);
                }
            }
            case Item.Replay replay -> replay(replay);
            case Item.End end -> {
                shut();
                sink.close(end.ending());
            }
        }
    }

    private void replay(Item.Replay replay) throws IOException {
        long after = replay.after();
        while (after < replay.upTo() && !shut) {
            List<Entry> entries = journals.entries(replay.conversation(), after);
            if (entries.isEmpty()) {
                throw new IllegalStateException("the journal of conversation (%s) ends at (%d) before (%d)"
                        .formatted(replay.conversation(), after, replay.upTo()));
            }
            for (Entry entry : entries) {
                if (entry.seq() <= replay.upTo()) {
                    sink.send(Wire.text(EntryFrames.of(entry)));
                }
                after = entry.seq();
            }
        }
    }
}
