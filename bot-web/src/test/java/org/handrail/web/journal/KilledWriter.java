package org.handrail.web.journal;

import java.nio.file.Path;

/** A process that writes turns and prints each one that was acknowledged, until it is killed. */
final class KilledWriter {
    private static final int WRITERS = 8;
    private static final int ENTRIES = 3;

    private KilledWriter() {}

    public static void main(String[] args) throws InterruptedException {
        Journals journals = new SqliteStore(Path.of(args[0])).journals();
        Thread[] threads = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            String id = "c_" + args[1] + "_" + i;
            threads[i] = Thread.ofVirtual().start(() -> write(journals, id));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(Journals journals, String id) {
        journals.begin(Entries.conversation(id), Entries.first(id));
        for (long seq = 3; ; seq += ENTRIES) {
            if (journals.append(Entries.turn(id, "m" + seq, seq, ENTRIES)) instanceof Appended.Stored) {
                System.out.println(id + " " + seq);
            }
        }
    }
}
