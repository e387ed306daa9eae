package org.handrail.web.chat;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One turn at a time per conversation. Conversations share a bounded number of lanes; two in the same lane wait for each
 * other, which costs a commit now and then and nothing else.
 */
final class Lanes {
    private static final int LANES = 1_024;

    private final ReentrantLock[] lanes = new ReentrantLock[LANES];

    Lanes() {
        for (int i = 0; i < LANES; i++) {
            lanes[i] = new ReentrantLock();
        }
    }

    <T> T in(String conversation, Supplier<T> work) {
        ReentrantLock lane = lanes[Math.floorMod(conversation.hashCode(), LANES)];
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }
}
